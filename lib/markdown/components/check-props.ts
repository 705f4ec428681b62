import leven from "leven";
import { nearest } from "../../content/findings/suggest.ts";
import { type ComponentName, componentNamed, exampleOf, propNames, writeTag } from "./registry.ts";

/** One thing that is wrong with the props of a component. */
export interface PropProblem {
  readonly rule: "mdx/missing-prop" | "mdx/unknown-prop" | "mdx/bad-prop";
  readonly prop: string;
  readonly message: string;
  readonly mend: string;
}

export interface CheckedProps {
  /** The props that may stay. */
  readonly valid: Readonly<Record<string, string>>;
  readonly problems: readonly PropProblem[];
}

/** Checks the props that an article gives to a component against its specification. */
export function checkProps(name: ComponentName, props: Readonly<Record<string, string>>): CheckedProps {
  const known = propNames(name);
  const result = componentNamed(name).schema.safeParse(props);
  if (result.success) return { valid: props, problems: [] };

  const unused = known.filter((prop) => !Object.hasOwn(props, prop));
  const missing = result.error.issues
    .map(({ path }) => String(path[0] ?? ""))
    .filter((prop) => prop !== "" && !Object.hasOwn(props, prop));
  const problems = result.error.issues.flatMap((issue): PropProblem[] => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((prop) => unknownProp(name, prop, meantProp(prop, unused)));
    }
    const prop = String(issue.path[0] ?? "");
    if (!Object.hasOwn(props, prop)) return [missingProp(name, prop, mendedTag(name, props, missing))];
    return [badProp(name, prop, props[prop] ?? "", issue.code === "invalid_value" ? issue.values : [])];
  });
  const refused = new Set(problems.map((problem) => problem.prop));
  return {
    valid: Object.fromEntries(Object.entries(props).filter(([prop]) => !refused.has(prop))),
    problems,
  };
}

function unknownProp(name: ComponentName, prop: string, meant: string | undefined): PropProblem {
  const known = propNames(name);
  return {
    rule: "mdx/unknown-prop",
    prop,
    message: `‘<${name}>’ 태그에는 ‘${prop}’ 속성이 없습니다. 사용할 수 있는 속성은 ${known.join(", ")}입니다.`,
    mend:
      meant === undefined
        ? `‘${prop}’ 속성을 삭제해 주세요.`
        : `입력하려던 것이 ‘${meant}’인지 확인해 주세요.`,
  };
}

/** Two edits are many for names this short, but few unused props are left as candidates. */
function meantProp(written: string, unused: readonly string[]): string | undefined {
  return nearest(written, unused) ?? unused.find((prop) => leven(written.toLowerCase(), prop) <= 2);
}

function missingProp(name: ComponentName, prop: string, mended: string): PropProblem {
  return {
    rule: "mdx/missing-prop",
    prop,
    message: `‘<${name}>’ 태그에 필수 속성 ‘${prop}’ 값이 없습니다.`,
    mend: `이렇게 입력해 주세요: ‘${mended}’`,
  };
}

/** The corrected tag: misspelt props renamed, missing ones with an example. */
function mendedTag(
  name: ComponentName,
  props: Readonly<Record<string, string>>,
  missing: readonly string[],
): string {
  const known = propNames(name);
  const unused = known.filter((prop) => !Object.hasOwn(props, prop));
  const misspelt = Object.entries(props).map(([prop, value]) => [meantProp(prop, unused), value] as const);
  const valueFor = (prop: string) =>
    props[prop] ?? misspelt.find(([meant]) => meant === prop)?.[1] ?? exampleOf(name, prop);
  const written = known.filter((prop) => Object.hasOwn(props, prop) || missing.includes(prop));
  return writeTag(name, Object.fromEntries(written.map((prop) => [prop, valueFor(prop)])));
}

function badProp(name: ComponentName, prop: string, value: string, allowed: readonly unknown[]): PropProblem {
  const choices = allowed.map(String);
  const meant = nearest(value, choices);
  return {
    rule: "mdx/bad-prop",
    prop,
    message:
      choices.length === 0
        ? `‘<${name}>’ 태그의 ‘${prop}’ 속성이 비어 있습니다.`
        : `‘<${name}>’ 태그의 ‘${prop}’ 속성은 ${choices.join(", ")} 중 하나여야 ${value === "" ? "하는데 비어 있습니다." : `합니다. 지금 값은 ‘${value}’입니다.`}`,
    mend:
      meant === undefined
        ? `‘${prop}="${exampleOf(name, prop)}"’처럼 입력해 주세요.`
        : `‘${prop}="${meant}"’라고 입력해 주세요.`,
  };
}
