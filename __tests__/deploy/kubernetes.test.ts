import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Deployment } from 'kubernetes-models/apps/v1';
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1';
import { Service } from 'kubernetes-models/v1';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { readProject, settingsFrom } from '../helpers/deploy.ts';
import { root } from '../helpers/root.ts';

const models = { Deployment, Service, HorizontalPodAutoscaler, PodDisruptionBudget };
const labels = z.record(z.string(), z.string());
const probe = z.object({ httpGet: z.object({ path: z.string(), port: z.string() }) });

/** What the tests read of the manifest; the rest is checked by the models of Kubernetes. */
const shape = {
  Deployment: z.object({
    metadata: z.object({ name: z.string() }),
    spec: z.object({
      replicas: z.literal(1).optional(),
      strategy: z.object({ type: z.literal('Recreate').optional() }),
      selector: z.object({ matchLabels: labels }),
      template: z.object({
        metadata: z.object({ labels }),
        spec: z.object({
          terminationGracePeriodSeconds: z.number(),
          securityContext: z.object({ runAsNonRoot: z.literal(true), runAsUser: z.number() }),
          containers: z.tuple([
            z.object({
              image: z.string(),
              command: z.tuple([z.literal('node'), z.string(), z.enum(['start', 'serve'])]),
              env: z.array(z.object({ name: z.string(), value: z.string() })),
              ports: z.array(z.object({ name: z.string(), containerPort: z.number() })),
              startupProbe: probe,
              livenessProbe: probe,
              readinessProbe: probe,
              lifecycle: z
                .object({
                  preStop: z.object({ exec: z.object({ command: z.tuple([z.literal('sleep'), z.coerce.number()]) }) }),
                })
                .optional(),
              volumeMounts: z.tuple([
                z.object({ name: z.literal('story'), mountPath: z.string(), readOnly: z.literal(true) }),
              ]),
              securityContext: z.object({
                allowPrivilegeEscalation: z.literal(false),
                readOnlyRootFilesystem: z.literal(true),
                capabilities: z.object({ drop: z.tuple([z.literal('ALL')]) }),
              }),
            }),
          ]),
          volumes: z.tuple([
            z.object({ name: z.literal('story'), configMap: z.object({ optional: z.literal(true) }) }),
          ]),
        }),
      }),
    }),
  }),
  Service: z.object({ spec: z.object({ selector: labels, ports: z.tuple([z.object({ targetPort: z.string() })]) }) }),
  HorizontalPodAutoscaler: z.object({
    spec: z.object({
      scaleTargetRef: z.object({ kind: z.literal('Deployment'), name: z.string() }),
      minReplicas: z.number().min(2),
      metrics: z.tuple([z.object({ resource: z.object({ name: z.literal('cpu') }) })]),
    }),
  }),
  PodDisruptionBudget: z.object({ spec: z.object({ selector: z.object({ matchLabels: labels }) }) }),
};

type Kind = keyof typeof models;
const kinds = Object.keys(models) as Kind[];

const documents = parseAllDocuments(readProject('deploy/kubernetes.yaml'));
const onGateway = parseAllDocuments(readProject('deploy/kubernetes-gateway.yaml'));

function documentOf(kind: Kind): unknown {
  return documents.map((document) => document.toJS()).find((one) => one.kind === kind);
}

const gateway = shape.Deployment.parse(onGateway[0]?.toJS());
const deployment = shape.Deployment.parse(documentOf('Deployment'));

type Parsed = typeof deployment;
const containerOf = ({ spec }: Parsed) => spec.template.spec.containers[0];
const settingsOf = (one: Parsed) =>
  settingsFrom(Object.fromEntries(containerOf(one).env.map(({ name, value }) => [name, value])));

test('the manifests are sound YAML without warnings, one with an object of each kind, one with a Deployment', () => {
  expect([...documents, ...onGateway].flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
  expect(documents.map((document) => document.toJS().kind).sort()).toEqual([...kinds].sort());
  expect(onGateway.map((document) => document.toJS().kind)).toEqual(['Deployment']);
});

test.each(kinds)('%s is as the API of Kubernetes has it', (kind) => {
  const object = documentOf(kind) as never;
  expect(() => new models[kind](object).validate()).not.toThrow();
  expect(() => shape[kind].parse(object)).not.toThrow();
});

test('the models refuse what the API would', () => {
  const broken = { ...deployment, spec: { ...deployment.spec, minReadySeconds: 'soon' } };
  expect(() => new Deployment(broken as never).validate()).toThrow('minReadySeconds');
});

test('on the gateway there is one pod, and never two', () => {
  expect(() => new Deployment(onGateway[0]?.toJS()).validate()).not.toThrow();
  expect(gateway.spec).toMatchObject({ replicas: 1, strategy: { type: 'Recreate' } });
  expect(deployment.spec.replicas).toBeUndefined();
  expect(gateway.metadata.name).not.toBe(deployment.metadata.name);
  expect([containerOf(gateway).command[2], containerOf(deployment).command[2]]).toEqual(['start', 'serve']);
});

describe.each([
  ['the gateway', gateway],
  ['HTTP', deployment],
])('for %s, what belongs together agrees', (_, one) => {
  const container = containerOf(one);
  const settings = settingsOf(one);

  test('the selector finds the pods', () => {
    expect(one.spec.selector.matchLabels).toEqual(one.spec.template.metadata.labels);
  });

  test('the health port is that of the settings, open to the outside of the container, and asked by name', () => {
    const ports = Object.fromEntries(container.ports.map(({ name, containerPort }) => [name, containerPort]));
    expect(ports.health).toBe(settings.health?.port);
    expect(settings.health?.host).toBe('0.0.0.0');
    const asked = [container.startupProbe, container.livenessProbe, container.readinessProbe];
    expect(asked.map(({ httpGet }) => [httpGet.path, httpGet.port])).toEqual([
      ['/livez', 'health'],
      ['/livez', 'health'],
      ['/readyz', 'health'],
    ]);
  });

  test('the command is a program that was built, the image one of this version', () => {
    expect(existsSync(join(root, container.command[1]))).toBe(true);
    expect(container.image).toMatch(new RegExp(`:${JSON.parse(readProject('package.json')).version}$`));
  });

  test('a story can be mounted where the program looks for one', () => {
    expect(container.volumeMounts[0].mountPath).toBe('/app/data/story');
  });

  test('a pod has time to leave the service and to finish its replies', () => {
    const leaving = container.lifecycle?.preStop.exec.command[1] ?? 0;
    expect(one.spec.template.spec.terminationGracePeriodSeconds).toBeGreaterThan(leaving + 8);
  });
});

test('over HTTP, the Service, the budget and the scaling are for the pods of the Deployment', () => {
  const pods = deployment.spec.template.metadata.labels;
  const service = shape.Service.parse(documentOf('Service')).spec;
  expect([service.selector, service.ports[0].targetPort]).toEqual([pods, 'http']);
  expect(shape.PodDisruptionBudget.parse(documentOf('PodDisruptionBudget')).spec.selector.matchLabels).toEqual(pods);
  const scaled = shape.HorizontalPodAutoscaler.parse(documentOf('HorizontalPodAutoscaler')).spec.scaleTargetRef.name;
  expect(scaled).toBe(deployment.metadata.name);
  const { http } = settingsOf(deployment);
  expect(http.host).toBe('0.0.0.0');
  expect(containerOf(deployment).ports).toContainEqual({ name: 'http', containerPort: http.port });
});
