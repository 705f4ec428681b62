export default { layout: "article.njk", permalink: ({ slug }) => `/posts/${slug}/` };
