// The headers of what a browser shows: scripts, styles and requests only from here, nothing inline.
import helmet from '@fastify/helmet';
import type { App } from './app.ts';

const SELF = ["'self'"];

/**
 * For the scope of a page and its files. JSON answers do without: helmet makes its headers anew for each request.
 */
export async function protectPages(scope: App): Promise<void> {
  await scope.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: SELF,
        styleSrc: SELF,
        fontSrc: SELF,
        connectSrc: SELF,
        imgSrc: [...SELF, 'data:'],
        formAction: SELF,
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Whether a storefront's domain speaks TLS only is for its proxy to say.
    strictTransportSecurity: false,
    // Nothing here depends on who asks, and storefronts on other origins embed it.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    xFrameOptions: { action: 'deny' },
  });
}
