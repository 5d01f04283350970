// The rival of bench/http.ts: the least that a Fastify route can do. It parses the same body, and has one answer ready.
import fastify from 'fastify';

const ANSWER_BYTES = 10_240;
const EMPTY = JSON.stringify({ answer: '' }).length;
const answer = JSON.stringify({ answer: 'x'.repeat(ANSWER_BYTES - EMPTY) });

const app = fastify();
app.get('/health/ready', async () => ({ status: 'ready' }));
app.post('/v1/check', (_request, reply) => {
  reply.type('application/json; charset=utf-8').send(answer);
});
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
