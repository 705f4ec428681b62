import { z } from "zod";

const text = z.string().trim().min(1).optional();

/**
 * What a newspaper says of who makes it. What 「신문 등의 진흥에 관한 법률」 제21조 asks of a registered internet newspaper is
 * named by its words; who isn't registered leaves out what has no answer.
 */
export const mastheadSchema = z.object({
  /** 제호; the site's name when absent. */
  title: text,
  /** 등록번호, as the certificate has it: `서울 아01234`. */
  registrationNumber: text,
  /** 등록연월일, `2026-11-24`. */
  registeredOn: text,
  /** 발행인 */
  publisher: text,
  /** 편집인 */
  editor: text,
  /** 발행소: the address. */
  office: text,
  /** 전화번호 of the office. */
  phone: text,
  /** 전자우편: readers write here, too, when no repository takes their reports. */
  email: text,
  /** 청소년보호책임자 */
  youthProtection: text,
  /** The day of the first issue, `2026-11-24`. */
  foundedOn: text,
  /** Who owns the newspaper and what pays for it, in a sentence or two. */
  ownership: text,
});

export type Masthead = z.output<typeof mastheadSchema>;
export type MastheadKey = keyof Masthead;

/** What 제21조 wants to be published of a registered internet newspaper, and the one who 청소년 보호 asks for. */
export const requiredWhenRegistered = [
  "registrationNumber",
  "registeredOn",
  "publisher",
  "editor",
  "office",
  "phone",
  "youthProtection",
] as const satisfies readonly MastheadKey[];
