// Imports run one way: cli -> lint -> interview, probe, rules, judge, words, diagnosis, compare, report, demo -> browser -> text -> model.
const ROOMS_BELOW = {
  model: [],
  text: ['model'],
  browser: ['text', 'model'],
  probe: ['browser', 'text', 'model'],
  judge: ['browser', 'text', 'model'],
  words: ['generated', 'browser', 'text', 'model'],
  compare: ['browser', 'text', 'model'],
  diagnosis: ['text', 'model'],
  interview: ['browser', 'text', 'model'],
  report: ['text', 'model'],
  rules: ['browser', 'generated', 'text', 'model'],
  lint: ['rules', 'diagnosis', 'words', 'browser', 'generated', 'text', 'model'],
  demo: ['text', 'model'],
  generated: ['browser', 'text', 'model'],
};
const NETWORK = '^(node:)?(net|tls|http|https|http2|dns|dgram)(/|$)';
const OUTSIDE_WORLD = `${NETWORK}|^(node:)?(fs|child_process|os|readline|process|timers|worker_threads)(/|$)`;
const builtin = (path) => ({ path, dependencyTypes: ['core', 'npm', 'npm-dev'] });

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...Object.entries(ROOMS_BELOW).map(([room, below]) => ({
      name: `${room}-imports-only-from-below`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...below].join('|')})/` },
    })),
    {
      name: 'only-probe-opens-connections',
      comment: 'demo listens, on loopback',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(probe|demo)/' },
      to: builtin(NETWORK),
    },
    {
      name: 'judgement-knows-no-outside-world',
      severity: 'error',
      from: { path: '^src/(browser|judge|words|diagnosis|compare|lint|report|text|model)/' },
      to: { path: OUTSIDE_WORLD },
    },
    {
      name: 'only-interview-knows-prompts',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/interview/' },
      to: { path: '@inquirer/' },
    },
    {
      name: 'only-the-terminal-report-knows-chalk',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/report/terminal' },
      to: { path: '(^|/)chalk(/|$)' },
    },
    {
      name: 'build-is-not-shipped',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/build/' },
      to: { path: '^src/build/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
