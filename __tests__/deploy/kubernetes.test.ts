import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Deployment } from 'kubernetes-models/apps/v1';
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1';
import { Service } from 'kubernetes-models/v1';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { root } from '../helpers/context.ts';
import { readProject, settingsFrom } from '../helpers/deploy.ts';

const models = { Deployment, Service, HorizontalPodAutoscaler, PodDisruptionBudget };
const labels = z.record(z.string(), z.string());
const probe = z.object({ httpGet: z.object({ path: z.string(), port: z.string() }) });

/** What the tests read of the manifest; the rest is checked by the models of Kubernetes. */
const shape = {
  Deployment: z.object({
    metadata: z.object({ name: z.string() }),
    spec: z.object({
      replicas: z.never().optional(),
      selector: z.object({ matchLabels: labels }),
      template: z.object({
        metadata: z.object({ labels }),
        spec: z.object({
          terminationGracePeriodSeconds: z.number(),
          securityContext: z.object({ runAsNonRoot: z.literal(true), runAsUser: z.number() }),
          containers: z.tuple([
            z.object({
              image: z.string(),
              command: z.tuple([z.literal('node'), z.string()]),
              env: z.array(z.object({ name: z.string(), value: z.string() })),
              ports: z.array(z.object({ name: z.string(), containerPort: z.number() })),
              startupProbe: probe,
              livenessProbe: probe,
              readinessProbe: probe,
              lifecycle: z.object({
                preStop: z.object({ exec: z.object({ command: z.tuple([z.literal('sleep'), z.coerce.number()]) }) }),
              }),
              securityContext: z.object({
                allowPrivilegeEscalation: z.literal(false),
                readOnlyRootFilesystem: z.literal(true),
                capabilities: z.object({ drop: z.tuple([z.literal('ALL')]) }),
              }),
            }),
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

function documentOf(kind: Kind): unknown {
  return documents.map((document) => document.toJS()).find((one) => one.kind === kind);
}

const deployment = shape.Deployment.parse(documentOf('Deployment'));
const [container] = deployment.spec.template.spec.containers;
const settings = settingsFrom(Object.fromEntries(container.env.map(({ name, value }) => [name, value])));

test('the manifest is sound YAML without warnings, an object of each kind', () => {
  expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
  expect(documents.map((document) => document.toJS().kind).sort()).toEqual([...kinds].sort());
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

describe('what belongs together agrees', () => {
  test('selectors find the pods', () => {
    const pods = deployment.spec.template.metadata.labels;
    expect(deployment.spec.selector.matchLabels).toEqual(pods);
    expect(shape.Service.parse(documentOf('Service')).spec.selector).toEqual(pods);
    expect(shape.PodDisruptionBudget.parse(documentOf('PodDisruptionBudget')).spec.selector.matchLabels).toEqual(pods);
    const scaled = shape.HorizontalPodAutoscaler.parse(documentOf('HorizontalPodAutoscaler')).spec.scaleTargetRef.name;
    expect(scaled).toBe(deployment.metadata.name);
  });

  test('ports are those of the settings, open to the outside of the container, and what asks them knows their names', () => {
    const ports = Object.fromEntries(container.ports.map(({ name, containerPort }) => [name, containerPort]));
    expect(ports).toEqual({ http: settings.http.port, health: settings.health?.port });
    expect([settings.http.host, settings.health?.host]).toEqual(['0.0.0.0', '0.0.0.0']);
    const asked = [container.startupProbe, container.livenessProbe, container.readinessProbe];
    expect(asked.map(({ httpGet }) => [httpGet.path, httpGet.port])).toEqual([
      ['/livez', 'health'],
      ['/livez', 'health'],
      ['/readyz', 'health'],
    ]);
    expect(shape.Service.parse(documentOf('Service')).spec.ports[0].targetPort).toBe('http');
  });

  test('the command is a program that was built, the image one of this version', () => {
    expect(existsSync(join(root, container.command[1]))).toBe(true);
    expect(container.image).toMatch(new RegExp(`:${JSON.parse(readProject('package.json')).version}$`));
  });

  test('a pod has time to leave the service and to finish its replies', () => {
    const leaving = container.lifecycle.preStop.exec.command[1];
    expect(deployment.spec.template.spec.terminationGracePeriodSeconds).toBeGreaterThan(leaving + 8);
  });
});
