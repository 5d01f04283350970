// GET answers change only with the data and the program: one entity tag for both, and 304 where the client has it.
export function cacheByDataset(app, { version, engine }) {
    const tag = `W/"${version}.${engine}"`;
    app.addHook('onRequest', async (request, reply) => {
        if (request.routeOptions.config.cacheable !== true)
            return undefined;
        const known = request.headers['if-none-match']?.split(',').map((entry) => entry.trim()) ?? [];
        if (!known.includes(tag) && !known.includes('*'))
            return undefined;
        return reply.header('etag', tag).status(304).send();
    });
    app.addHook('onSend', async (request, reply) => {
        if (request.routeOptions.config.cacheable === true && reply.statusCode === 200) {
            reply.headers({ etag: tag, 'cache-control': 'public, no-cache' });
        }
    });
}
//# sourceMappingURL=caching.js.map