/** The sandbox over HTTP, under Node; needs `graphql-yoga` and `@graphql-yoga/render-graphiql`. */
export { type HttpSandbox, serveSandbox } from '../sandbox/http/serveSandbox.ts'
