/** What the generated articles are made of: words of Korean tech news, from which compounds are formed. */

const split = (words: string) => words.trim().split(/\s+/);

export const nouns = split(`
  모델 데이터 학습 추론 성능 연구 기업 서비스 기술 개발 시장 정부 규제 산업 정보 보안 투자 특허 논문 공개 사용자 개발자 환경
  소스 오픈 언어 음성 영상 이미지 번역 검색 추천 인식 생성 분석 예측 평가 정확도 속도 비용 전력 메모리 반도체 칩 서버 클라우드
  네트워크 통신 위성 로봇 자동차 배터리 센서 드론 의료 병원 환자 신약 단백질 유전자 금융 은행 결제 화폐 거래 증권 보험 교육
  학교 대학 교수 학생 교사 도서관 법원 판결 국회 법안 위원회 장관 대통령 협약 표준 인증 시험 기준 지침 윤리 책임 권리 저작권
  개인 익명 동의 수집 저장 삭제 암호 해킹 공격 방어 취약점 패치 업데이트 버전 기능 화면 버튼 메뉴 설정 계정 비밀번호 로그인
  전문가 소설가 어린이 고양이 강아지 회의 주의 민주주의 사회 경제 문화 역사 과학 수학 물리 화학 생물 우주 지구 기후 에너지
  탄소 바다 강물 숲 도시 농촌 지역 주민 건물 도로 철도 공항 항공 여행 호텔 음식 식당 요리 재료 가격 물가 소비 생산 공장 노동
  직원 임금 채용 교대 휴가 가족 부모 자녀 노인 청년 여성 남성 건강 운동 축구 야구 선수 경기 감독 팀 우승 기록 영화 음악 방송
  신문 기자 기사 독자 광고 출판 책 소설 시 그림 전시 박물관 공연 무대 배우 가수 게임 그래픽 가속기 양자 컴퓨터 알고리즘 구조
  신경망 계층 가중치 매개변수 토큰 문맥 어텐션 벡터 행렬 함수 확률 통계 표본 분포 오차 손실 기울기 최적화 병렬 분산 큐 스택
  트리 그래프 우선 순위 정렬 탐색 경로 캐시 지연 처리 처리량 대역폭 응답 요청 오류 시험장 실험 실험실 장비 측정 결과 효과 영향
`);

export const verbs = split(`
  공개했다 발표했다 내놓았다 개선했다 줄였다 늘렸다 적용했다 검토했다 비교했다 측정했다 확인했다 지적했다 설명했다 강조했다
  도입했다 출시했다 중단했다 연기했다 승인했다 거부했다 조사했다 분석했다 예고했다 인수했다 매각했다 제안했다 논의했다 합의했다
  다룬다 보여준다 뒷받침한다 요구한다 허용한다 금지한다 지원한다 대체한다 포함한다 제외한다 기록한다 알린다 맡는다 이끈다
`);

export const adverbs = split(`
  최근 다시 이미 아직 함께 크게 조금 빠르게 천천히 직접 먼저 나중에 올해 지난해 내년 이번 당분간 사실상 특히 실제로 대체로
`);

/** Names in Latin letters; of some, how Korean writes them. */
export const names: readonly { readonly latin: string; readonly hangul?: string }[] = [
  ...[
    ["LLaMA", "라마"],
    ["Gemini", "제미나이"],
    ["Claude", "클로드"],
    ["DeepSeek", "딥시크"],
    ["Mistral", "미스트랄"],
    ["Whisper", "위스퍼"],
    ["AlphaFold", "알파폴드"],
    ["NVIDIA", "엔비디아"],
    ["Google", "구글"],
    ["Transformer", "트랜스포머"],
    ["Python", "파이썬"],
    ["GitHub", "깃허브"],
    ["Samsung", "삼성"],
    ["Naver", "네이버"],
    ["Kakao", "카카오"],
  ].map(([latin = "", hangul = ""]) => ({ latin, hangul })),
  ...split(`
    GPT BERT Falcon Qwen Stable Diffusion PyTorch TensorFlow Kubernetes Docker Linux Rust TypeScript JavaScript React
    FlashAttention PagedAttention vLLM CUDA Blackwell Hopper Snapdragon Exynos Bluetooth OAuth OpenAI Anthropic Apache
    Postgres SQLite Redis Kafka Spark Hadoop Android iPhone Windows Firefox Chrome Tesla SpaceX Starlink Hubble CRISPR
    Mamba Gemma Phi Yi Command Perplexity Cursor Copilot Sora Midjourney Runway Suno Wikipedia arXiv Nature Science
  `).map((latin) => ({ latin })),
];

/** Syllables of invented names, so that the corpus has a long tail of words that no dictionary knows. */
export const nameSyllables = Array.from(
  "가나다라마바사아자차카타파하고노도로모보소오조초코토포호구누두루무부수우주추기니디리미비시이지치한온빛솔람별결담찬윤준혁민진선영경현정성",
);
export const nameEndings = split(
  "테크 소프트 랩스 전자 통신 연구소 솔루션 시스템 네트웍스 바이오 로보틱스 모빌리티",
);
