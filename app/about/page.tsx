import type { Metadata } from "next";
import { PageShell } from "@/components/site/page-shell";
import { aboutPath, archivePath, authorPath } from "@/lib/content/addresses/urls";
import { termBySlug } from "@/lib/content/content-index";
import { authorTerm } from "@/lib/site/author";
import { siteContent } from "@/lib/site/content";
import { text } from "@/lib/site/text";
import site from "@/site.config";

export const metadata: Metadata = { title: text.about, alternates: { canonical: aboutPath } };

export default async function Page() {
  const content = await siteContent();
  return (
    <PageShell path={aboutPath} navigation="nav_list_about">
      <div className="max-w-measure space-y-6">
        <h1 className="font-extrabold text-3xl">{site.name}</h1>
        <p className="text-lg">{site.description}</p>
        <h2 className="font-bold text-xl">우리가 지키는 것</h2>
        <ul className="list-disc space-y-2 pl-6">
          <li>
            논문, 법령, 공식 발표처럼 누구나 확인할 수 있는 원자료를 읽고 쓰며, 기사 끝에 출처를 밝힙니다.
          </li>
          <li>숫자는 원자료의 것을 그대로 옮기고, 우리가 계산한 값은 계산했다고 밝힙니다.</li>
          <li>
            확인하지 못한 내용은 쓰지 않습니다. 틀린 내용은 바로잡고, 수정한 날짜와 내용을 기사에 남깁니다.
          </li>
          <li>독자를 추적하지 않습니다. 이 사이트에는 다른 회사의 추적 코드가 없습니다.</li>
        </ul>
        <h2 className="font-bold text-xl">만드는 사람들</h2>
        <ul className="space-y-2">
          {[...site.authors].map(([id, { name, bio }]) => (
            <li key={id}>
              <strong className="font-bold">
                {termBySlug(content.authors, authorTerm(id).slug) === undefined ? (
                  name
                ) : (
                  <a href={authorPath(authorTerm(id).slug)}>{name}</a>
                )}
              </strong>{" "}
              <span className="text-muted">{bio}</span>
            </li>
          ))}
        </ul>
        <p>
          <a href={archivePath} className="text-accent underline">
            {text.archive}
          </a>
        </p>
      </div>
    </PageShell>
  );
}
