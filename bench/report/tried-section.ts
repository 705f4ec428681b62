/** Where the time of a build is spent and why it is not less; written by hand, as no script tries what was not kept. */
export const triedSection = `A clean build of 5,000 articles, newest first, took 88 s at first, on two cores that nobody else used (Node 24): 19.5 s the check (33 s of processor time, two thirds of it the Markdown parser: a build that has not parsed every article cannot say that none is broken), 7 s the search index, 22 s Turbopack, 4 s page data, 31 s 870 pages, 2 s the last touch. Astro and the other peers have neither check nor search; Turbopack alone, for a page that says one word, takes 6.5 s. Half of Astro's time, below 30 s here, would be less than check and Turbopack take together, and where one article changed less than Turbopack's start, page data and pages.

| tried | before | after | |
| --- | --- | --- | --- |
| header, page and footer as strings of HTML | 870 pages 25–31 s | 23 s | kept |
| nothing measured for a router that no page has (\`prefetchInlining\`, \`varyParams\` off) | 22.9, 25.3, 28.0, 23.7 s | 18.7, 21.4, 17.2, 20.3 s | kept |
| numbered pages of lists on demand where they are many | 870 pages, 18 s | 470 pages, 11–14 s | kept |
| \`posts/\` and \`public/\` in no route's list of files | compiling 29.1 s, 1.89 GB at 10,000 | 23.1 s, 1.27–1.29 GB | kept |
| no source maps | compiling 19.4 s | 17.1 s | kept |
| search index beside \`next build\` | 7 s | within the other's time | kept |
| Turbopack without its cache on the disk | compiling 19.4 s, the next time 4–5 s | 14.5 s, the next time as long | not kept: an editor's build is the next one |
| server code not minified | compiling 19.4 s | 17.6 s | not kept: servers start slower |
| \`shiki\` and \`katex\`, or all packages, left to Node | compiling 19.4, 23–28 s | 18.8, 20.9 s | not kept: within the noise, and servers start slower |
| scope hoisting or the search for side effects off | compiling 19.4 s | 19.6 s | not kept |

Not tried: a cache of rendered bodies (of 470 pages 200 have one, a tenth of the processor time of rendering; where all are prerendered a quarter at most), the check and the pages from one parse, one pass of Shiki for both themes. Of what pages cost now Next and React take most: payload, elements and HTML of metadata and layout, four and more files for each page, modules loaded once for each worker.

A cold server's first article took 1.4 s (p95 2.1 s): 0.8 s were the reading of 10,000 articles, the rest modules, and grammars of the languages of code. A server reads before it answers and renders thirty articles that it has no page of; \`/api/health\` answers after that, and cold is measured from there.`;
