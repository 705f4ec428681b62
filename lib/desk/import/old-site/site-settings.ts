import { linkTarget } from "../../../content/addresses/link-target.ts";
import { type ImportNote, leaveToPerson, noteDone } from "../import-note.ts";
import type { JekyllSite } from "./read-jekyll-site.ts";
import { isRecord } from "./ruby-yaml.ts";

interface ImportedLink {
  readonly label: string;
  readonly href: string;
}

/** Sidebar navigation in the form of `site.config.ts`. */
export interface ImportedNavigation {
  readonly kind: "links";
  readonly title: string;
  readonly links: readonly ImportedLink[];
}

/** The settings and data of the old site that the portal can use. */
export interface ImportedSettings {
  readonly authors: Readonly<Record<string, { readonly name: string; readonly bio: string }>>;
  readonly navigations: Readonly<Record<string, readonly ImportedNavigation[]>>;
  readonly notes: readonly ImportNote[];
}

export function importSettings({ config, data }: Pick<JekyllSite, "config" | "data">): ImportedSettings {
  return {
    authors: readAuthors(data.authors),
    navigations: readNavigations(data.navigation),
    notes: [
      ...identity(config.all),
      ...unsafeLinks(data.navigation),
      ...comments(config.all),
      ...zone(config.timeZone),
    ],
  };
}

function readAuthors(written: unknown): ImportedSettings["authors"] {
  if (!isRecord(written)) return {};
  return Object.fromEntries(
    Object.entries(written).flatMap(([id, author]) => {
      if (!isRecord(author) || typeof author.name !== "string") return [];
      return [[id, { name: author.name, bio: typeof author.bio === "string" ? author.bio.trim() : "" }]];
    }),
  );
}

/** @see https://mmistakes.github.io/minimal-mistakes/docs/navigation/ */
function readNavigations(written: unknown): ImportedSettings["navigations"] {
  if (!isRecord(written)) return {};
  return Object.fromEntries(
    Object.entries(written).flatMap(([name, items]) => {
      if (!Array.isArray(items)) return [];
      const flat = items.flatMap((item: unknown) => readLink(item) ?? []);
      const nested = items.flatMap((item: unknown) => {
        if (!isRecord(item) || !Array.isArray(item.children)) return [];
        const links = item.children.flatMap((child: unknown) => readLink(child) ?? []);
        return links.length === 0 ? [] : [{ kind: "links" as const, title: String(item.title ?? ""), links }];
      });
      const lists =
        flat.length === 0 ? nested : [{ kind: "links" as const, title: "", links: flat }, ...nested];
      return lists.length === 0 ? [] : [[name, lists]];
    }),
  );
}

function readLink(item: unknown): ImportedLink | undefined {
  if (!isRecord(item) || Array.isArray(item.children)) return undefined;
  if (typeof item.title !== "string" || typeof item.url !== "string") return undefined;
  const href = linkTarget(item.url);
  return href === undefined ? undefined : { label: item.title, href };
}

/** The links that `readLink` leaves out because of their targets. */
function unsafeLinks(written: unknown): ImportNote[] {
  const items = isRecord(written) ? Object.values(written).flat() : [];
  return items
    .flatMap((item: unknown) => (isRecord(item) && Array.isArray(item.children) ? item.children : [item]))
    .flatMap((item: unknown) => {
      if (!isRecord(item) || typeof item.url !== "string" || linkTarget(item.url) !== undefined) return [];
      return leaveToPerson({
        rule: "import/unsafe-link",
        detail: item.url,
        file: "_data/navigation.yml",
        message: `메뉴의 ‘${item.url}’ 링크는 이 사이트의 경로도, https:// 주소도 아니어서 옮기지 않았습니다.`,
        mend: "필요한 링크라면 site/imported-site.yaml에 https://로 시작하는 주소를 입력해 주세요.",
      });
    });
}

const file = "_config.yml";

function identity(all: Readonly<Record<string, unknown>>): ImportNote[] {
  const said = ["title", "subtitle", "tagline", "description", "url"].flatMap((key) => {
    const value = all[key];
    return typeof value === "string" && value !== "" ? [`${key}: ${value}`] : [];
  });
  if (said.length === 0) return [];
  const message = `site.config.ts의 이름, 설명, 주소는 직접 설정해야 합니다. 이전 설정: ${said.join(" / ")}`;
  return [noteDone({ rule: "import/identity", file, message })];
}

/** Of Minimal Mistakes, Chirpy, and the services' own plugins. */
function comments(all: Readonly<Record<string, unknown>>): ImportNote[] {
  const written = isRecord(all.comments) ? all.comments : {};
  const provider = [written.provider, written.active].find((name) => typeof name === "string" && name !== "");
  const services = ["giscus", "utterances", "disqus"].filter(
    (name) => written[name] ?? all[name] ?? all[`${name}_shortname`],
  );
  const name = typeof provider === "string" ? provider : services[0];
  if (name === undefined) return [];
  const settings: unknown = written[name] ?? all[name] ?? all[`${name}_shortname`];
  const values = isRecord(settings)
    ? Object.entries(settings)
        .filter(([, value]) => value !== null && typeof value !== "object")
        .map(([key, value]) => `${key}=${String(value)}`)
    : [String(settings ?? "")];
  const message = `이전 댓글 서비스는 ${name}입니다(${values.join(", ")}). 이 사이트에는 댓글 서비스가 연결되어 있지 않습니다. 댓글은 그 서비스에 그대로 있으니 이 값을 보관해 주세요.`;
  return [noteDone({ rule: "import/comments", file, message })];
}

function zone(timeZone: string | undefined): ImportNote[] {
  if (timeZone !== undefined) return [];
  const message =
    "timezone이 없어, 날짜가 포함된 이전 주소는 빌드한 컴퓨터에 따라 달랐습니다. UTC와 서울 시간의 주소를 모두 이전 주소로 등록했습니다.";
  return [noteDone({ rule: "import/no-timezone", file, message })];
}
