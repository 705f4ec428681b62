import { expect, test } from "vitest";
import { soundOfHangul, soundsOfLatin } from "./sounds.ts";
import { unlikeness } from "./transliteration.ts";

const names = [
  ["크루스칼", "kruskal"],
  ["다익스트라", "dijkstra"],
  ["카프카", "kafka"],
  ["도커", "docker"],
  ["레디스", "redis"],
  ["그래들", "gradle"],
  ["코틀린", "kotlin"],
  ["호프스태터", "hofstadter"],
  ["베이그런트", "vagrant"],
  ["쿼터니언", "quaternion"],
  ["코루틴", "coroutine"],
  ["시네머신", "cinemachine"],
  ["템플릿", "template"],
  ["인벤토리", "inventory"],
  ["나스닥", "nasdaq"],
  ["코스닥", "kosdaq"],
  ["부산", "busan"],
  ["대구", "daegu"],
  ["인천", "incheon"],
  ["위스퍼", "whisper"],
  ["홉필드", "hopfield"],
  ["커누스", "knuth"],
] as const;

test("a name has one sound in both scripts, and its letters explain it", () => {
  for (const [hangul, latin] of names) {
    expect(soundsOfLatin(latin), latin).toContain(soundOfHangul(hangul));
    expect(unlikeness(hangul, latin), latin).toBeLessThan(1);
  }
});

test("other words are unlike", () => {
  for (const [hangul, latin] of [
    ["토큰", "docker"],
    ["대구", "token"],
    ["모델", "medal"],
    ["서버", "cipher"],
  ] as const) {
    expect(unlikeness(hangul, latin), latin).toBeGreaterThanOrEqual(0.4);
  }
});
