# The site as a container: built in one stage, served from another that holds the server and nothing else.
#
#   docker build --build-arg SITE_URL=https://news.example.com --build-arg COMMIT_SHA="$(git rev-parse HEAD)" -t attention .
#   docker run --read-only --tmpfs /app/.next/cache:uid=1000 -p 3000:3000 attention
#
# See docs/operating.md.

FROM node:24-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund --ignore-scripts
COPY . .
ARG SITE_URL
RUN ATTENTION_OUTPUT=standalone npm run build

FROM node:24-bookworm-slim
WORKDIR /app
ARG COMMIT_SHA
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3000 COMMIT_SHA=$COMMIT_SHA
COPY --from=build --chown=node:node /app/.next/standalone ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 CMD node -e 'fetch("http://127.0.0.1:" + process.env.PORT + "/api/health").then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))'
CMD ["node", "server.js"]
