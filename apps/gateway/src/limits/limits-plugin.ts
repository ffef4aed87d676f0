import {
  getOperationAST,
  NoSchemaIntrospectionCustomRule,
  parse,
  type DocumentNode,
  type ExecutionArgs,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { badInput } from '../errors/public-error';
import { describeVariables, type Variables } from '../errors/variable-error';
import { withDeadline } from './deadline';
import { documentProblem, operationProblem } from './judge';
import { limits } from './limits';
import { measure, type Measure } from './measure';

/**
 * Bounds what one operation may cost, before anything expensive looks at it: the length of the text when it is parsed,
 * its shape before it is validated, its pages and its sum before it is executed, and the time while it is.
 */
export function limitsPlugin<Context extends object>(mayIntrospect: (context: Context) => boolean): Plugin<Context> {
  const measures = new WeakMap<DocumentNode, Measure>();
  const measureOf = (document: DocumentNode, schema: Parameters<typeof measure>[1]): Measure => {
    const known = measures.get(document) ?? measure(document, schema);
    measures.set(document, known);
    return known;
  };
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string, options: object) => parse(source, { ...options, maxTokens: limits.tokens }));
    },
    onValidate({ params: { documentAST, schema }, context, setResult, addValidationRule }) {
      const problem = documentProblem(measureOf(documentAST, schema));
      if (problem) setResult([problem]);
      else if (!mayIntrospect(context as Context)) addValidationRule(NoSchemaIntrospectionCustomRule);
    },
    onExecute({ args, executeFn, setExecuteFn, setResultAndStopExecution }) {
      const { document, schema, operationName } = args;
      const variables = (args.variableValues ?? {}) as Variables;
      const operation = getOperationAST(document, operationName);
      if (!operation) return;
      const problem = operationProblem(measureOf(document, schema), operation, variables);
      if (problem) return setResultAndStopExecution({ errors: [problem] });
      setExecuteFn(async (given: ExecutionArgs) => {
        const result = await withDeadline(executeFn, given, limits.milliseconds);
        const unfit = result.data === undefined ? describeVariables(operation, schema, variables) : [];
        return unfit.length > 0 ? { errors: unfit.map((sentence) => badInput(sentence)) } : result;
      });
    },
  };
}
