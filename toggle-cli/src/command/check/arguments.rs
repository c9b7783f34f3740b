//! What `toggle check` is asked to do.

use lexopt::Arg;

use crate::color::Color;
use crate::schema::SchemaFiles;
use crate::{CouldNotRun, flags};

/// The page of `toggle check --help`.
pub(super) const HELP: &str = "\
toggle check: are the documents right?

usage:
  toggle check [--schema FILE]… FILES…    check documents
  toggle check --schema FILE…             check the schema itself, the whole of it
  toggle check --batch < cases.jsonl      answer a case a line

FILES are documents, folders, patterns (`queries/**/*.graphql`, `{cards,orders}/*.gql`; quote them if your
shell does not know them) or `-` for standard input. Of a folder every `.graphql` and `.gql` file below
it is checked; hidden folders, `target` and `node_modules` are not searched, and a file there that only
defines types is left out, unless it is named itself.

Each file gets the verdict of the macro. Its package is the nearest folder above it with a Cargo.toml; the
project's file there (`.graphqlrc.yml`, `.yaml`, `.json`, `.toml` or `.graphqlrc`) names the schema and says in
its `toggle` extension what holds for the package. A fragment that a file spreads and does not define is
taken from the other FILES of the package: from the nearest by its folder, and where two are as near, that is
a duplicate. Files that need nothing of each other may use the same names.

options:
  --schema FILE     a schema in SDL or introspection JSON; several are read as one, so that a file may
                    extend another; without it, the one of the project's file, or Toggle's own
  --format FORMAT   human (default), json, or sarif for code hosts (run it where the repository begins)
  --color WHEN      auto (default: a terminal, unless NO_COLOR is set or TERM is dumb), always, never
  --deny-warnings   warnings fail, too
  --batch           reads {\"id\", \"schema\", \"query\"} a line, writes {\"id\", \"valid\", \"diagnostics\": [{\"rule\",
                    \"code\", \"message\", \"line\", \"column\"}]} a line; \"file\" beside them where
                    the place is one in the schema. A line without \"schema\" is checked
                    against --schema, or Toggle's own. A line that is no case is answered with \"error\" and never
                    ends the run. Blank lines have no answer.
  -h, --help        this page

The report goes to standard output, problems included; what could not be used goes to standard
error as well. `toggle explain CODE` explains a problem.

exit status:
  0   nothing wrong (warnings apart); in a batch: every line was answered
  1   problems found
  2   could not run: an option that is not there, a file that cannot be read, a schema or a project's file
      that cannot be used. What could be checked was, and is reported
";

const OPTIONS: [&str; 6] = [
    "schema",
    "format",
    "color",
    "deny-warnings",
    "batch",
    "help",
];

/// What to do.
#[derive(Debug)]
pub(super) enum Work {
    Help,
    Batch(SchemaFiles),
    Check(Arguments),
}

/// What to check and how to say it.
#[derive(Debug, Default)]
pub(super) struct Arguments {
    pub(super) schema: SchemaFiles,
    pub(super) files: Vec<String>,
    pub(super) format: Format,
    pub(super) color: Color,
    pub(super) deny_warnings: bool,
}

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Format {
    #[default]
    Human,
    Json,
    Sarif,
}

impl Format {
    const WORDS: [(&str, Self); 3] = [
        ("human", Self::Human),
        ("json", Self::Json),
        ("sarif", Self::Sarif),
    ];
}

impl Arguments {
    pub(super) fn read(mut parser: lexopt::Parser) -> Result<Work, CouldNotRun> {
        let mut arguments = Self::default();
        let mut format = None;
        let mut batch = false;
        while let Some(argument) = parser.next()? {
            match argument {
                Arg::Short('h') | Arg::Long("help") => return Ok(Work::Help),
                Arg::Long("schema") => arguments.schema.add(parser.value()?),
                Arg::Long("format") => {
                    format = Some(flags::one_of_words(
                        "--format",
                        &parser.value()?,
                        &Format::WORDS,
                    )?);
                }
                Arg::Long("color" | "colour") => {
                    arguments.color =
                        flags::one_of_words("--color", &parser.value()?, &Color::WORDS)?;
                }
                Arg::Long("deny-warnings") => arguments.deny_warnings = true,
                Arg::Long("batch") => batch = true,
                Arg::Value(file) => arguments.files.push(file.into_string().map_err(|file| {
                    format!(
                        "`{}` is no UTF-8 name",
                        file.to_string_lossy().escape_debug()
                    )
                })?),
                other => return Err(flags::unexpected(&other, &OPTIONS, "toggle check --help")),
            }
        }
        if batch {
            if !arguments.files.is_empty() || format.is_some() || arguments.deny_warnings {
                return Err(
                    "`--batch` reads standard input and has a form of its own: it takes no FILES, \
                            `--format` or `--deny-warnings`"
                        .into(),
                );
            }
            return Ok(Work::Batch(arguments.schema));
        }
        if arguments.files.is_empty() && arguments.schema.is_empty() {
            return Err("no file given (see toggle check --help)".into());
        }
        arguments.format = format.unwrap_or_default();
        Ok(Work::Check(arguments))
    }
}
