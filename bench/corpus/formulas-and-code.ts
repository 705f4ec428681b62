/** What stands in a generated article beside its words. `{n}` is a number that differs from article to article. */

/** TeX, each for a paragraph of its own and as a part of a sentence. */
export const formulas: readonly string[] = [
  String.raw`\mathrm{Attention}(Q,K,V) = \mathrm{softmax}\left(\frac{QK^{\top}}{\sqrt{d_{{n}}}}\right)V`,
  String.raw`\mathcal{L}(\theta) = -\sum_{t=1}^{{n}} \log p_\theta(x_t \mid x_{<t})`,
  String.raw`\theta_{t+1} = \theta_t - \eta \frac{\hat{m}_t}{\sqrt{\hat{v}_t} + 10^{-{n}}}`,
  String.raw`\hat{L}(N, D) = E + \frac{A}{N^{\alpha}} + \frac{B}{D^{\beta}}, \quad N = {n} \times 10^{9}`,
  String.raw`\int_{0}^{{n}} e^{-x^2}\,dx \le \frac{\sqrt{\pi}}{2}`,
  String.raw`D_{\mathrm{KL}}(P \parallel Q) = \sum_{i=1}^{{n}} P(i) \log \frac{P(i)}{Q(i)}`,
  String.raw`\begin{aligned} h_t &= \bar{A} h_{t-1} + \bar{B} x_t \\ y_t &= C h_t + {n} \end{aligned}`,
  String.raw`W = W_0 + BA, \quad B \in \mathbb{R}^{d \times {n}},\ A \in \mathbb{R}^{{n} \times k}`,
];

export const inlineFormulas: readonly string[] = [
  "O(n^2 d)",
  String.raw`x_{{n}} \in \mathbb{R}^d`,
  "p < 0.{n}",
  String.raw`\sigma^2 = {n}`,
  String.raw`\frac{1}{{n}}`,
  String.raw`N \approx {n} \times 10^{9}`,
];

interface CodeSample {
  readonly language: string;
  readonly code: string;
}

export const codeSamples: readonly CodeSample[] = [
  {
    language: "python",
    code: `import torch
from torch import nn


class Head(nn.Module):
    """하나의 어텐션 헤드."""

    def __init__(self, width: int = {n}) -> None:
        super().__init__()
        self.query = nn.Linear(width, width, bias=False)
        self.key = nn.Linear(width, width, bias=False)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        scores = self.query(x) @ self.key(x).transpose(-2, -1)
        return torch.softmax(scores / x.shape[-1] ** 0.5, dim=-1) @ x`,
  },
  {
    language: "ts",
    code: `interface Answer {
  readonly model: string;
  readonly tokens: number;
}

export async function ask(question: string, limit = {n}): Promise<Answer> {
  const response = await fetch("https://example.com/v1/answers", {
    method: "POST",
    body: JSON.stringify({ question, limit }),
  });
  if (!response.ok) throw new Error(\`\${response.status}: 답이 없습니다.\`);
  return (await response.json()) as Answer;
}`,
  },
  {
    language: "bash",
    code: `# 가중치를 받아 서버를 연다
pip install "vllm>=0.{n}"
vllm serve example/model-{n}b --tensor-parallel-size 2 --max-model-len 8192 &
curl -s localhost:8000/v1/models | jq '.data[].id'`,
  },
  {
    language: "rust",
    code: `fn top_k(scores: &[f32], k: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..scores.len()).collect();
    order.sort_by(|&a, &b| scores[b].total_cmp(&scores[a]));
    order.truncate(k.min({n}));
    order
}`,
  },
  {
    language: "json",
    code: `{
  "model": "example-{n}b",
  "hidden_size": 4096,
  "rope_scaling": { "type": "yarn", "factor": {n}.0 },
  "tie_word_embeddings": false
}`,
  },
  {
    language: "sql",
    code: `SELECT model, avg(score) AS mean, count(*) AS runs
FROM results
WHERE finished_at >= date('now', '-{n} days')
GROUP BY model
HAVING count(*) > 3
ORDER BY mean DESC;`,
  },
];
