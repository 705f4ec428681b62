export default function Page() {
  return <h1>빈 사이트</h1>;
}
