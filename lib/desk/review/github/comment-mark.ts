/** By this the comment on a pull request is found again when it is updated. */
export const commentMark = "<!-- attention: pull request -->";
