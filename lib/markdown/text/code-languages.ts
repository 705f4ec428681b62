import { bundledLanguages } from "shiki";

/** Names that Rouge, Prism and highlight.js know, and old posts use, by the grammar that is here. */
const namesOf = `
  actionscript: as
  ahk: autohotkey
  apache: apacheconf
  applescript: osascript
  asm: arm arm-asm armasm asm6502 assembler assembly avrasm m68k nasm nesasm s x86asm
  awk: gawk
  bash: cli cmdline command jq ubuntu
  bat: batchfile dos dosbatch winbatch
  bibtex: bib
  bsl: oscript
  c: cilk cilk-c gcc h opencl openqasm
  clojure: cljs clojure-repl edn
  cmake: cmake.in
  coffeescript: coffee-script cson iced litcoffee livescript ls
  common-lisp: cl common_lisp
  console: bash-session bash_session shell-session shell_session terminal
  cpp: hh arduino cc cilk-cpp cu cuda cuh cxx h++ hip hpp hxx ino
  crystal: cr
  csharp: dotnet qs qsharp
  css: css3
  d: dlang
  desktop: freedesktop
  diff: patch udiff
  dotenv: env
  elixir: exs
  erb: ejs eruby eta rhtml
  erlang: erlang-repl
  f90: fortran
  gherkin: behat cucumber feature
  gn: gni
  go: go-mod go-module golang
  groovy: gradle
  handlebars: html.handlebars html.hbs htmlbars mustache
  haskell: lhaskell lhs lithaskell
  haxe: hx
  html: atom html5 markup mathml rss ssml svg
  http: https
  hy: hylang
  ini: conf config configuration editorconfig gitconfig sln solution-file
  java: jsp pde processing
  javascript: ecmascript es6 jscript node node-repl nodejs
  jinja: django jinja2
  json: ipynb jsonp webmanifest
  jsonc: json-doc tsconfig
  jsx: javascriptreact react reactjs
  julia: julia-repl
  kotlin: ktm ktx
  latex: context
  lisp: emacs
  lua: pluto
  make: bsdmake gnumake mf
  makefile: mak mk
  markdown: mkd mkdown
  matlab: m
  nginx: nginxconf
  nim: nimrod
  nix: nixos
  objc: obj-c obj_c objective_c objectivec
  objective-cpp: mm obj-c++ obj-cpp obj_c++ obj_cpp objc++ objcpp objective-c++ objective_cpp objectivec++ objectivecpp
  ocaml: ml re reason reasonml sml
  pascal: delphi dfm dpr objectpascal pas
  perl: pl pm
  php: php-template php3 php4 php5 phtml
  po: gettext
  powerquery: mscript pq
  powershell: microsoftshell msshell posh
  ps: eps postscr postscript
  puppet: pp
  purescript: purs
  python: cython gyp ipython jupyter pycon pyrex pyspark python-repl pyx
  qml: qt
  r: stan
  racket: rkt
  razor: aspnet cshtml
  ruby: gemspec irb irb_output podspec pry thor
  scala: spark
  scheme: scm
  shell: ksh
  shellsession: sh-session
  smalltalk: squeak st
  solidity: sol
  sparql: rq
  sql: bigquery hiveql hql mariadb mysql n1ql pgsql postgres postgresql sqlite tsql
  ssh-config: ssh
  stata: ado do
  system-verilog: sv svh systemverilog
  systemd: unit-file
  tcl: tk
  tsx: typescriptreact
  turtle: trig
  twig: craftcms smarty
  vb: vba vbnet vbs vbscript visual-basic visualbasic
  viml: ex
  vue: vuejs
  wl: mathematica mma
  wolfram: nb
  xml: plist wsf xhtml xjb xpath xsd
  zig: zir
`;

/** Languages that those know and for which there is no grammar here: their code stays plain, and nobody can mend that. */
const withoutGrammar = `
  abnf accesslog agda al angelscript antlr4 apib apiblueprint aql arcade arff art arturo asc ascii
  asmatmel aspectj aug augeas autoit avdl avisynth avro-idl avs axapta basic bbcbasic bbcode bbj bf biml
  bind birb bison bnf bpf bqn brainfuck brightscript bro brs bs cal capnp capnproto ceylon cfc cfscript
  chaiscript cil cilkc cilkcpp clean clike cls cmhg cmm conc concurnas cooklang cos crm crmsh cron crontab
  csp css-extras csvs dafny datastudio dataweave dcl dhall diagram digdag dns dns-zone dns-zone-file dot
  dsconfig dst dts dust e-mail ebnf ecl eex eiffel email eml epp esc escape etlua excel excel-formula
  factor false fea ff firestore-security-rules fix flix flow freefem g4 gamemakerlanguage gams gap gauss
  gcode gedcom ghc-cmm ghc-core git gitignore gml gms golo graph gss gv heex hgignore hocon hoon hosts
  hpkp hsp hsts i7 ichigojam icl icon icu-message-format idlang idr idris iecst ignore igorpro inform7
  instances io irpf90 isa isabelle isbl j janet javadoc javadoclike javastacktrace jboss-cli jdn jexl
  jldoctest jolie js-extras js-templates jsdoc jsl jsstacktrace k kdb kdb+ keepalived keyman kum kumir
  lasso lassoscript latte ld ldif leaf leex lilypond linker-script literate_coffeescript literate_haskell
  livecodeserver log-output lolcode lsl lustre lutin ly magik magma markup-templating mason mata math
  maxima maxscript mel mercury mermaid-js meson metafont mikrotik minizinc mizar mojolicious mongodb
  monkey moo moon moonscript mosel msgtrans mxml n4js n4jsd nand2tetris-hdl nani naniscript nc neon nes
  nestedtext nevod nial note npmignore nt ocl openedge opentype opentype_feature_file opentypefeature
  output oxygene oz p21 parigp parser parser3 pascaligo pb pbfasm pbi pcaxis pcmk pcode peoplecode pf
  pf.conf php-extras phpdoc plant-uml plantuml pony praat profile prometheus prompt promql pseudo
  pseudocode psl pure purebasic px q qasm qore raw rbnf realbasic rego renpy res rescript rest result rib
  rip roboconf robot robot-framework robot_framework robotframework robots.txt routeros rpy rsl
  ruleslanguage sci scilab sclang sed shortcode sieve slice slim smali smlnj splunk-spl sqf squirrel
  stanfuncs stderr stdout step step21 stp subunit supercollider syzlang syzprog t4 t4-cs t4-templating
  t4-vb taggerscript tao tap textile thrift tp tree tremor trickle troy tt2 ttcn3 tulip typoscript uc
  unrealscript uorazor uri url uscript varnish varnishconf vbscript-html vcl velocity warpscript web-idl
  webidl wildfly-cli wollok wren x++ xeora xeoracube xl xls xlsx xml-doc xojo xq xqm xquery yang zep
  zephir zone
`;

const aliases = new Map(
  namesOf
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [language = "", names = ""] = line.trim().split(": ");
      return names.split(" ").map((name) => [name, language] as const);
    }),
);

/** Names under which code is meant to stay plain. */
const plainNames = new Set(["", "text", "txt", "plain", "plaintext", "none", "ansi", "nohighlight"]);
const plainElsewhere = new Set(withoutGrammar.trim().split(/\s+/));

/**
 * The grammar for what an author calls a language, `text` for plain code, undefined for a name that nobody knows.
 *
 * `C++` → `cpp`; `js:app.js` → `js`; `{.python}` → `python`; `rust,no_run` → `rust`
 */
export function findLanguage(written: string): keyof typeof bundledLanguages | "text" | undefined {
  const name = written.toLowerCase();
  const [short = ""] = /[\p{L}\p{N}][\p{L}\p{N}+#._-]*/u.exec(name) ?? [];
  for (const each of [name, short]) {
    const language = aliases.get(each) ?? each;
    if (isGrammar(language)) return language;
    if (plainNames.has(each) || plainElsewhere.has(each)) return "text";
  }
  const [first = "", second] = short.split("-");
  return first === "diff" && second !== undefined ? "diff" : undefined;
}

function isGrammar(name: string): name is keyof typeof bundledLanguages {
  return Object.hasOwn(bundledLanguages, name);
}
