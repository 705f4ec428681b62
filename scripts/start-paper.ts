/**
 * Makes a newspaper of somebody's own out of a fresh copy of the engine: settings, colour, pages and a first article in
 * the place of our samples. All or nothing: what the check finds fault with is put back.
 *
 *   npm run start-paper
 *   npm run start-paper -- --name "우리 신문" [--tagline …] [--url …] [--language ko|en] [--colour "#1d4ed8"]
 *     [--categories "동네, 사람"] [--author …] [--email …] [--latin-name …] [--yes] [--dry-run] [--keep-own]
 */
import { printableLines } from "../lib/content/findings/printable.ts";
import { askPaper, askWhether } from "../lib/desk/start-paper/ask-paper.ts";
import { type PaperWish, readWish } from "../lib/desk/start-paper/paper-wish.ts";
import { type PaperStep, planPaper } from "../lib/desk/start-paper/plan-paper.ts";
import { readContent } from "../lib/desk/start-paper/samples.ts";
import { restorePaper, writePaper } from "../lib/desk/start-paper/write-paper.ts";
import { exitCodes, readCommand } from "./setup/command.mjs";
import { npm } from "./setup/run.mjs";

const help = `사용법: npm run start-paper -- [--name "우리 신문"] [옵션…]

예시 기사와 설정을 삭제하고 자기 신문을 시작합니다. 옵션으로 입력하지 않은 것은 하나씩 묻습니다.

  --name        신문의 이름입니다.
  --tagline     한 줄 소개입니다.
  --url         사이트 주소입니다: https://news.kr
  --language    독자가 보는 화면의 언어입니다: ko 또는 en (기본값 ko).
  --colour      강조하는 색입니다: "#1d4ed8". 글자가 잘 보이는 밝기로 맞춥니다.
  --categories  분류입니다: "동네, 사람"
  --author      첫 필자의 이름입니다.
  --email       독자가 틀린 곳을 알릴 전자우편입니다.
  --latin-name  이름 옆에 작게 표시할 로마자 이름입니다.
  --yes         묻지 않고, 입력하지 않은 것은 기본값으로 정합니다.
  --keep-own    직접 쓴 기사나 설정이 있어도 진행합니다. 기사는 그대로 두고 설정만 새로 씁니다.
  --dry-run     무엇이 바뀌는지만 보여 줍니다.`;

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  // Ctrl+C at a question.
  if (error.name === "ExitPromptError") console.error("\n취소했습니다. 아무것도 바꾸지 않았습니다.");
  else console.error(printableLines(error.message));
  process.exitCode = exitCodes.failed;
}

async function main(): Promise<number> {
  const options = readOptions();
  const root = process.cwd();
  const asks = !options.yes && process.stdin.isTTY === true && process.stdout.isTTY === true;
  if (!options.dryRun && restorePaper(root))
    console.log("지난번에 끝나지 않은 작업이 있어, 바뀌기 전으로 되돌렸습니다.\n");

  const content = readContent(root);
  if (content.own.length > 0 && !options.keepsOwn) {
    const list = content.own.slice(0, 10).map((path) => `  ${path}`);
    const more = content.own.length > list.length ? [`  외 ${content.own.length - list.length}개`] : [];
    console.error(printableLines(["직접 쓰거나 수정한 파일이 있습니다.", ...list, ...more].join("\n")));
    const question =
      "설정(site.config.ts)을 새로 쓰고 예시를 삭제할까요? 직접 쓴 기사와 페이지는 그대로 둡니다.";
    if (!asks || !(await askWhether(question))) {
      console.error("아무것도 바꾸지 않았습니다. 그래도 진행하려면 --keep-own 옵션을 입력해 주세요.");
      return exitCodes.findings;
    }
  }

  const read = readWish(asks ? await askPaper(options.wish) : options.wish);
  if ("problems" in read) {
    console.error(printableLines(read.problems.join("\n")));
    return exitCodes.failed;
  }
  const steps = planPaper(root, content, read.paper, new Date());
  if (options.dryRun) {
    console.log(printableLines(["아직 아무것도 바꾸지 않았습니다.", "", ...steps.map(lineOf)].join("\n")));
    return exitCodes.done;
  }
  if (!(await writePaper(root, steps, async () => (await npm(["run", "check"])) === 0))) {
    console.error("검사에서 오류를 찾아, 모두 바뀌기 전으로 되돌렸습니다. 위의 오류를 먼저 고쳐 주세요.");
    return exitCodes.findings;
  }
  console.log(printableLines(endingFor(read.paper.name, steps)));
  return exitCodes.done;
}

function lineOf({ path, text }: PaperStep): string {
  return `${text === undefined ? "삭제" : "작성"}  ${path}`;
}

function endingFor(name: string, steps: readonly PaperStep[]): string {
  const article = steps.find(({ path, text }) => text !== undefined && path.endsWith(".mdx"))?.path;
  return `‘${name}’ 신문을 시작했습니다.

  npm run site                 사이트를 만들어 봅니다.
  ${article}    첫 기사를 고쳐 씁니다.
  git add --all && git commit -m "Start the paper"    저장소에 기록합니다.

색과 로고, 소개 페이지, 도메인은 docs/own.ko.md에서 차례로 설명합니다.`;
}

function readOptions() {
  const { values } = readCommand(help, {
    name: { type: "string" },
    "latin-name": { type: "string" },
    tagline: { type: "string" },
    url: { type: "string" },
    language: { type: "string" },
    colour: { type: "string" },
    categories: { type: "string" },
    author: { type: "string" },
    email: { type: "string" },
    yes: { type: "boolean", default: false },
    "keep-own": { type: "boolean", default: false },
    "dry-run": { type: "boolean", default: false },
  });
  const wish: PaperWish = {
    ...{ name: values.name, latinName: values["latin-name"], tagline: values.tagline, url: values.url },
    ...{ language: values.language, colour: values.colour, author: values.author, email: values.email },
    categories: values.categories?.split(","),
  };
  return { wish, yes: values.yes, keepsOwn: values["keep-own"], dryRun: values["dry-run"] };
}
