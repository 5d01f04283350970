# Two stages: build with compilers and all packages, run with neither. The database is built in, so that the container
# needs nothing writable: docker run --read-only --cap-drop ALL porewise
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
# better-sqlite3 is compiled where no prebuilt binary fits.
RUN command -v g++ >/dev/null || (apt-get update && apt-get install -y --no-install-recommends python3 make g++)
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts && npm rebuild better-sqlite3
COPY build.mjs build-page.mjs tsconfig.json ./
COPY src src
COPY migrations migrations
COPY data data
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM ${NODE_IMAGE}
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/migrations migrations
COPY --from=build /app/data data
COPY --from=build /app/dist dist
USER node
EXPOSE 3000
# Slim images have no curl.
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s CMD ["node", "dist/main/healthcheck.js"]
# node itself, so that SIGTERM arrives.
CMD ["node", "dist/main/server.js"]
