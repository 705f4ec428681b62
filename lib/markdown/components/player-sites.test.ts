import { expect, it } from "vitest";
import { findPlayer } from "./player-sites.ts";

it.each([
  [
    "https://www.youtube.com/embed/dQw4w9WgXcQ?start=30&autoplay=1",
    "YouTube",
    "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=30",
    "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=30",
  ],
  [
    "https://www.youtube.com/embed/abc?list=PL1&rel=0",
    "YouTube",
    "https://www.youtube-nocookie.com/embed/abc?list=PL1&rel=0",
    "https://www.youtube.com/watch?v=abc&list=PL1",
  ],
  [
    "https://www.youtube.com/embed/videoseries?list=PL1",
    "YouTube",
    "https://www.youtube-nocookie.com/embed/videoseries?list=PL1",
    "https://www.youtube.com/playlist?list=PL1",
  ],
  [
    "https://player.vimeo.com/video/76979871?h=8272103f6e",
    "Vimeo",
    "https://player.vimeo.com/video/76979871?h=8272103f6e",
    "https://vimeo.com/76979871/8272103f6e",
  ],
  [
    "https://player.vimeo.com/video/76979871",
    "Vimeo",
    "https://player.vimeo.com/video/76979871",
    "https://vimeo.com/76979871",
  ],
  [
    "https://tv.naver.com/embed/20421191?autoPlay=true",
    "네이버TV",
    "https://tv.naver.com/embed/20421191",
    "https://tv.naver.com/v/20421191",
  ],
  [
    "https://embed.ted.com/talks/a_talk",
    "TED",
    "https://embed.ted.com/talks/a_talk",
    "https://www.ted.com/talks/a_talk",
  ],
])("a player is known by its address, and never plays by itself: %s", (address, site, src, page) => {
  expect(findPlayer(address)).toEqual({ site, src, page });
});

it.each([
  "http://player.vimeo.com/video/1",
  "https://player.vimeo.com.other.example/video/1",
  "https://other.example/https://player.vimeo.com/video/1",
  "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
  "https://www.youtube.com/embed/videoseries",
  "https://tv.naver.com/v/1",
  "javascript:alert(1)",
  "/video/1",
  "",
])("anything else is no player: %s", (address) => {
  expect(findPlayer(address)).toBeUndefined();
});
