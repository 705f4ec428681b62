import { DiagnosticList } from "@/components/article/diagnostic-list";
import { articlePath } from "@/lib/content/addresses/urls";
import { type ArticleChange, sidesOf } from "@/lib/desk/review/changed-articles";
import type { DeploymentChanges } from "@/lib/desk/review/deployment-changes";
import { text } from "@/lib/site/text";

interface ArticleChangesProps {
  readonly changes: DeploymentChanges;
  readonly branch: string;
}

/** The articles that a deployment adds, changes, moves or removes, and the addresses that it breaks. */
export function ArticleChanges({ changes, branch }: ArticleChangesProps) {
  if (changes.kind === "unknown") {
    const { reason, detail } = changes;
    return <p>{text.preview.changesUnknown[reason](branch, detail)}</p>;
  }
  const { lost, changes: articles } = changes.pullRequest;
  return (
    <>
      <DiagnosticList title={text.preview.lost} diagnostics={lost} />
      {articles.length === 0 ? (
        <p>{text.preview.noChanges(branch)}</p>
      ) : (
        <ul className="divide-y divide-rule border-rule border-b">
          {articles.map((change) => (
            <ChangeRow key={fileOf(change)} change={change} />
          ))}
        </ul>
      )}
    </>
  );
}

function ChangeRow({ change }: { readonly change: ArticleChange }) {
  const { before, after } = sidesOf(change);
  const title = (after ?? before)?.title;
  return (
    <li className="py-3">
      <span className="mr-3 font-medium text-accent text-sm">{text.preview.kinds[change.kind]}</span>
      {after === undefined ? <del>{title}</del> : <a href={articlePath(after.slug)}>{title}</a>}
      <p className="text-muted text-sm">
        <code>{fileOf(change)}</code>
        {change.kind === "moved" && <> · {text.preview.movedFrom(`/posts/${change.before.slug}`)}</>}
      </p>
    </li>
  );
}

function fileOf(change: ArticleChange): string {
  const { before, after } = sidesOf(change);
  return (after ?? before)?.file ?? "";
}
