# Two images from one file: `web` serves the portal, `tools` runs the worker and the commands (reindex, import, backup…).
FROM node:22-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci

FROM packages AS build
COPY . .
ENV NEXT_TELEMETRY_DISABLED=1 BUILD_STANDALONE=true
RUN npm run build

FROM node:22-bookworm-slim AS base
WORKDIR /app
ENV NODE_ENV=production NODE_OPTIONS=--conditions=production DATA_DIR=/data MALLOC_ARENA_MAX=2
ENV DATABASE_URL=file:/data/repere.db SEARCH_DB=/data/search.db
RUN mkdir /data && chown node:node /data
VOLUME /data

FROM base AS tools
COPY --from=packages --chown=node:node /app/node_modules ./node_modules
COPY --chown=node:node . .
USER node
CMD ["npm", "run", "worker"]

FROM base AS web
COPY --from=build --chown=node:node /app/.next/standalone ./
COPY --from=build --chown=node:node /app/.next/static ./.next/static
COPY --from=build --chown=node:node /app/public ./public
USER node
ENV HOSTNAME=0.0.0.0 PORT=3000
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/api/health').then(a=>process.exit(a.ok?0:1),()=>process.exit(1))"]
CMD ["node", "server.js"]
