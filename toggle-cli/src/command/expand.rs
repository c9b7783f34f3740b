//! `toggle expand FILE`

use std::path::PathBuf;

use lexopt::Arg;
use toggle_codegen::{
    Diagnostics, Document, Options, Schema, check as check_document, generate, supported,
};

use crate::output::{print, print_error};
use crate::schema::{SchemaFiles, source};
use crate::{CouldNotRun, Outcome, flags};

const HELP: &str = "\
toggle expand: the Rust that #[toggle_query] writes for a document

usage:
  toggle expand [--schema FILE]… FILE

options:
  --schema FILE   a schema in SDL or introspection JSON; several are read as one; without it, Toggle's own
  -h, --help      this page

The code goes to standard output, problems to standard error.

exit status: 0 nothing wrong, 1 problems found, 2 could not run
";

pub(super) fn run(mut arguments: lexopt::Parser) -> Result<Outcome, CouldNotRun> {
    let mut schema = SchemaFiles::default();
    let mut files: Vec<PathBuf> = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => {
                print(HELP)?;
                return Ok(Outcome::Clean);
            }
            Arg::Long("schema") => schema.add(arguments.value()?),
            Arg::Value(file) => files.push(file.into()),
            other => {
                let known = ["schema", "help"];
                return Err(flags::unexpected(&other, &known, "toggle expand --help"));
            }
        }
    }
    let [path] = files.as_slice() else {
        return Err("`toggle expand` takes one file (see toggle expand --help)".into());
    };
    // Either is the user's input and comes drawn.
    let source = source(path).map_err(|problems| problems.to_string())?;
    let schema = schema.load().map_err(|problems| problems.to_string())?;
    match expanded(&schema, source.name(), source.text()) {
        Ok(tokens) => {
            let file = syn::parse_file(&tokens)
                .map_err(|error| format!("the generated code is no Rust: {error}"))?;
            print(&spaced(&prettyplease::unparse(&file)))?;
            Ok(Outcome::Clean)
        }
        Err(problems) => {
            for problem in &problems {
                print_error(&format!("{}\n", problem.draw_with_level()));
            }
            Ok(Outcome::Problems)
        }
    }
}

fn expanded(schema: &Schema, name: &str, text: &str) -> Result<String, Diagnostics> {
    let document = Document::parse(name, text)?;
    let checked = check_document(schema, &document)?;
    supported(&checked)?;
    Ok(generate(&checked, &Options::default()).to_string())
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
