//! `toggle expand FILE`

use toggle_codegen::{
    Diagnostics, Document, Options, Schema, check as check_document, generate, supported,
};

use super::{print, print_error};
use crate::inputs::{self, Inputs};
use crate::{CouldNotRun, Outcome};

/// Prints the Rust that the macro writes for the file, formatted.
pub(crate) fn expand(inputs: &Inputs) -> Result<Outcome, CouldNotRun> {
    let [path] = inputs.files.as_slice() else {
        return Err("`toggle expand` takes one file".into());
    };
    let source = inputs::source(path)?;
    let schema = inputs.schema()?;
    match expanded(&schema, source.name(), source.text()) {
        Ok(tokens) => {
            let file = syn::parse_file(&tokens)
                .map_err(|error| format!("the generated code is no Rust: {error}"))?;
            print(&spaced(&prettyplease::unparse(&file)));
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
