//! `toggle expand FILES…`

use std::fs;
use std::path::{Path, PathBuf};

use lexopt::Arg;
use toggle_codegen::build::Module;
use toggle_codegen::{Diagnostic, Diagnostics};

use crate::documents::{asks_the_schema, checked_against};
use crate::files::Files;
use crate::output::{print, print_error};
use crate::schema::SchemaFiles;
use crate::{CouldNotRun, Outcome, flags, home};

const HELP: &str = "\
toggle expand: the Rust that #[toggle_query] writes for documents

usage:
  toggle expand [--schema FILE]… [--options OPTIONS] [--item ITEM] FILES…

FILES are documents, folders or patterns of one package, all of one document, as the macro's are. The package is
the nearest folder above them with a Cargo.toml; its `.graphqlrc.yml` is read as the macro reads it.

options:
  --options OPTIONS  what the attribute takes behind its files, in its own words:
                     --options 'mocks, derive(PartialEq), scalars(Date = \"time::Date\")'
  --item ITEM        the item below the attribute, as in --item 'pub struct CardBalance;', for all that it becomes;
                     without it, what a `mod name {}` would hold
  --schema FILE      the option `schema`, as a path from here: SDL or introspection JSON, several are read as one;
                     without it, the one of the project's file, or Toggle's own
  -h, --help         this page

The code goes to standard output, problems to standard error; these name files from the package's folder. It is
the macro's to the letter, but for the items that track files.

exit status: 0 nothing wrong, 1 problems found, 2 could not run
";

const OPTIONS: [&str; 4] = ["schema", "options", "item", "help"];

#[derive(Default)]
struct Arguments {
    schema: SchemaFiles,
    options: Option<String>,
    item: Option<String>,
    files: Vec<String>,
}

pub(super) fn run(mut parser: lexopt::Parser) -> Result<Outcome, CouldNotRun> {
    let mut arguments = Arguments::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => {
                print(HELP)?;
                return Ok(Outcome::Clean);
            }
            Arg::Long("schema") => arguments.schema.add(parser.value()?),
            Arg::Long("options") if arguments.options.is_none() => {
                arguments.options = Some(in_utf8(parser.value()?)?);
            }
            Arg::Long("item") if arguments.item.is_none() => {
                arguments.item = Some(in_utf8(parser.value()?)?);
            }
            Arg::Long(again @ ("options" | "item")) => {
                return Err(format!("`--{again}` is given twice").into());
            }
            Arg::Value(file) => arguments.files.push(in_utf8(file)?),
            other => {
                return Err(flags::unexpected(&other, &OPTIONS, "toggle expand --help"));
            }
        }
    }
    if arguments.files.is_empty() {
        return Err("`toggle expand` takes files (see toggle expand --help)".into());
    }
    arguments.expanded()
}

impl Arguments {
    fn expanded(&self) -> Result<Outcome, CouldNotRun> {
        let paths = self.paths()?;
        // A project's file or a schema that cannot be used is no fault of the documents.
        let schema = self.schema.given().map_err(|problems| drawn(&problems))?;
        let (home, root) = root(&paths)?;
        let package = home::package(home.as_deref(), schema);
        let package = package.map_err(|problems| drawn(&problems))?;
        let module = self.module(&paths, &root)?;
        match module.code(&root) {
            Ok(code) => {
                let file = syn::parse_file(&code)
                    .map_err(|error| format!("the generated code is no Rust: {error}"))?;
                print(&spaced(&prettyplease::unparse(&file)))?;
                Ok(Outcome::Clean)
            }
            // What is said of the arguments has no place in any file.
            Err(error)
                if error
                    .problems()
                    .iter()
                    .any(|problem| problem.primary().is_none()) =>
            {
                Err(error.to_string().into())
            }
            Err(error) => {
                print_error(&format!("{error}\n"));
                if self.schema.is_empty() && error.problems().iter().any(asks_the_schema) {
                    print_error(&checked_against(&package));
                }
                Ok(Outcome::Problems)
            }
        }
    }

    /// The files in the order of their names on the command line, which the code keeps.
    fn paths(&self) -> Result<Vec<PathBuf>, CouldNotRun> {
        let mut paths = Vec::new();
        for name in &self.files {
            if name == Files::STANDARD_INPUT {
                return Err(
                    "`toggle expand` takes files, as the macro does, not standard input".into(),
                );
            }
            let files = Files::find(std::slice::from_ref(name));
            if let Some((_, problem)) = files.unusable.first() {
                return Err(drawn_one(problem).into());
            }
            for file in files.found {
                // Said in the words of this folder, not of the package's.
                toggle_codegen::read_source(&file.path, &file.shown)
                    .map_err(|problem| drawn_one(&problem))?;
                paths.push(file.path);
            }
        }
        Ok(paths)
    }

    fn module(&self, paths: &[PathBuf], root: &Path) -> Result<Module, CouldNotRun> {
        let from_root = |path: &PathBuf| -> Result<String, CouldNotRun> {
            let folder = home::folder_of(path);
            let way = folder.and_then(|folder| home::way(root, &folder));
            let (Some(way), Some(name)) = (way, path.file_name()) else {
                return Err(
                    format!("`{}` cannot be reached from Cargo.toml", path.display()).into(),
                );
            };
            let path = way.join(name).to_string_lossy().into_owned();
            Ok(path.replace(std::path::MAIN_SEPARATOR, "/"))
        };
        let files: Result<Vec<String>, CouldNotRun> = paths.iter().map(from_root).collect();
        let schema: Result<Vec<String>, CouldNotRun> =
            self.schema.paths().iter().map(from_root).collect();
        let mut options = Vec::new();
        let schema = schema?;
        if !schema.is_empty() {
            options.push(format!("schema = {schema:?}"));
        }
        options.extend(self.options.clone());
        let module = Module::of(files?).options(options.join(", "));
        Ok(match &self.item {
            None => module,
            Some(item) => module.item(item),
        })
    }
}

/// The package that all files lie in, and the folder that their names start at: the package's, or where there is none,
/// the one that the command runs in.
fn root(paths: &[PathBuf]) -> Result<(Option<PathBuf>, PathBuf), CouldNotRun> {
    let mut homes: Vec<Option<PathBuf>> = paths.iter().map(|path| home::of(path)).collect();
    homes.dedup();
    match homes.as_slice() {
        [Some(home)] => Ok((Some(home.clone()), home.clone())),
        [None] => Ok((None, fs::canonicalize(".")?)),
        _ => Err("the files lie in several packages: one attribute is of one package".into()),
    }
}

fn in_utf8(argument: std::ffi::OsString) -> Result<String, CouldNotRun> {
    argument.into_string().map_err(|argument| {
        let shown = argument.to_string_lossy();
        format!("`{}` is no UTF-8 text", shown.escape_debug()).into()
    })
}

fn drawn(problems: &Diagnostics) -> String {
    let drawn: Vec<String> = problems.iter().map(drawn_one).collect();
    drawn.join("\n\n")
}

fn drawn_one(problem: &Diagnostic) -> String {
    problem.draw_with_level()
}

/// An empty line behind each item that ends in a line of its own, which the formatter leaves out.
fn spaced(code: &str) -> String {
    let mut out = String::with_capacity(code.len());
    let mut lines = code.lines().peekable();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        let Some(next) = lines.peek() else { break };
        let text = line.trim_start();
        let ends_item = matches!(text, "}" | "};")
            || text.starts_with("use ")
            || (text.starts_with("pub struct ") && text.ends_with("{}"));
        let is_followed = !next.trim_start().starts_with(['}', ')', ']']);
        if ends_item && is_followed && indent(line) == indent(next) {
            out.push('\n');
        }
    }
    out
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

#[cfg(test)]
mod tests {
    use super::spaced;

    #[test]
    fn items_are_set_apart() {
        let code = "use a as b;\nstruct A {\n    a: B,\n}\nimpl A {\n    fn a() {\n        1\n    }\n    fn b() {}\n}\n";
        let expected = "use a as b;\n\nstruct A {\n    a: B,\n}\n\nimpl A {\n    fn a() {\n        1\n    }\n\n    fn b() {}\n}\n";
        assert_eq!(spaced(code), expected);
    }
}
