//! Every code has a page in `errors/`, and every page is run: its example gives the message it shows and no other, and its
//! fixes are accepted. `BLESS=1` rewrites the messages; the reviewer reads the difference.
//!
//! A page is `# code`, the cause, then `## Example`, `## Fix` and `## Rule`. Its blocks are marked `graphql` for a document,
//! `graphql schema` or `json` for its schema (Toggle's without one), `rust` for a use of the attribute, and `text` for the
//! message. A `rust` example is the compile-fail case of that name in `tests/ui/pages` at the root, as rustc drew it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that fails shall fail loudly"
)]

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use quote::ToTokens as _;
use toggle_codegen::{
    Code, Diagnostic, Diagnostics, Document, Folders, Project, Schema, Source, bug, check, expand,
    supported,
};

const SPECIFICATION: &str = "https://spec.graphql.org/September2025/#sec-";

#[test]
fn every_page_has_its_form() {
    let broken = Code::ALL.iter().filter_map(|code| {
        let problem = form_of(*code, code.page()).err()?;
        Some(format!("{code}.md: {problem}"))
    });
    let broken: Vec<String> = broken.collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_page_belongs_to_a_code() {
    for entry in fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        let word = path.file_stem().unwrap().to_str().unwrap();
        assert!(
            word.parse::<Code>().is_ok(),
            "errors/{word}.md: there is no such code"
        );
    }
}

#[test]
fn every_example_gives_the_message_it_shows() {
    let mut failures = Vec::new();
    for code in Code::ALL {
        let page = code.page();
        match blessed(*code, page) {
            Err(problem) => failures.push(format!("{code}.md: {problem}")),
            Ok(blessed) if blessed == page => {}
            Ok(blessed) if is_blessing() => {
                fs::write(folder().join(format!("{code}.md")), blessed).unwrap();
            }
            Ok(blessed) => failures.push(format!("{code}.md should now be\n\n{blessed}")),
        }
    }
    assert!(
        failures.is_empty(),
        "run `cargo xtask bless` and read the difference:\n\n{}",
        failures.join("\n")
    );
}

#[test]
fn every_fix_is_accepted() {
    let refused = Code::ALL.iter().filter_map(|code| {
        let problem = fixes_of(*code, code.page()).err()?;
        Some(format!("{code}.md: {problem}"))
    });
    let refused: Vec<String> = refused.collect();
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

/// The guards above are worth what they refuse.
#[test]
fn a_broken_page_is_noticed() {
    let page = Code::UnknownField.page();
    let other_name = page.replacen("# unknown-field", "# unknown-feild", 1);
    let no_fix = page.replacen("## Fix", "## Cure", 1);
    let no_rule = page.replace("FieldsOnCorrectTypeRule", "SomeRule");
    for broken in [other_name, no_fix, no_rule] {
        assert!(form_of(Code::UnknownField, &broken).is_err(), "{broken}");
    }

    let other_message = page.replacen("error[", "warning[", 1);
    assert_eq!(
        blessed(Code::UnknownField, &other_message).as_deref(),
        Ok(page)
    );
    let no_mistake = page.replacen("balnce", "balance", 1);
    assert!(blessed(Code::UnknownField, &no_mistake).is_err());
    let two_mistakes = page.replacen("balnce }", "balnce } data", 1);
    assert!(blessed(Code::UnknownField, &two_mistakes).is_err());

    let (example, fix) = page.split_once("## Fix").unwrap();
    let no_cure = format!("{example}## Fix{}", fix.replace("balance", "balnce"));
    assert!(fixes_of(Code::UnknownField, &no_cure).is_err());
    let rust = Code::UnknownOption.page();
    let (example, fix) = rust.split_once("## Fix").unwrap();
    let no_cure = format!(
        "{example}## Fix{}",
        fix.replace("operation =", "opration =")
    );
    assert!(fixes_of(Code::UnknownOption, &no_cure).is_err());
}

/// Heading, cause, the three sections in order, and the rule where the code has one.
fn form_of(code: Code, page: &str) -> Result<(), String> {
    let rest = page
        .strip_prefix(&format!("# {code}\n\n"))
        .ok_or("the heading is not the code")?;
    let (cause, rest) = section(rest, "Example")?;
    let (example, rest) = section(rest, "Fix")?;
    let (fix, rule) = section(rest, "Rule")?;
    for (name, text) in [
        ("the cause", cause),
        ("the example", example),
        ("the fix", fix),
        ("the rule", rule),
    ] {
        if text.trim().is_empty() {
            return Err(format!("{name} is empty"));
        }
    }
    if page.contains("\n## Rule\n") && rule.contains("\n#") {
        return Err("something follows the rule".to_owned());
    }
    match code.rule() {
        Some(name) if !rule.contains(&format!("`{name}`")) => {
            Err(format!("the rule is called `{name}`"))
        }
        Some(_) if !rule.contains(SPECIFICATION) => {
            Err(format!("no link to a section, as {SPECIFICATION}…"))
        }
        _ => Ok(()),
    }
}

fn section<'a>(text: &'a str, heading: &str) -> Result<(&'a str, &'a str), String> {
    text.split_once(&format!("\n## {heading}\n\n"))
        .ok_or_else(|| format!("`## {heading}` is missing, or not in its place"))
}

/// The page with the message that its example gives.
fn blessed(code: Code, page: &str) -> Result<String, String> {
    let (example, _) = section(page, "Fix")?;
    let blocks = blocks(example);
    let has_rust = blocks.iter().any(|block| block.language == "rust");
    let message = match code {
        Code::Internal => told_by_the_macro(),
        _ if has_rust => return from_compiler(code, page, &blocks),
        _ => told(code, &problems(&Case::of(code, &blocks)))?,
    };
    replaced(page, &blocks, "text", &message)
}

/// Every problem has to be of this code: an example shows one thing.
fn told(code: Code, problems: &Diagnostics) -> Result<String, String> {
    if problems.is_empty() {
        return Err("the example is accepted".to_owned());
    }
    if let Some(other) = problems.iter().find(|problem| problem.code() != code) {
        return Err(format!(
            "the example gives another code, too:\n{}",
            other.draw()
        ));
    }
    let drawn: Vec<String> = problems.iter().map(Diagnostic::draw_with_level).collect();
    Ok(drawn.join("\n\n"))
}

/// A compile-fail case and what rustc said of it, from the tests at the root.
fn from_compiler(code: Code, page: &str, blocks: &[Block<'_>]) -> Result<String, String> {
    let name = code.as_str().replace('-', "_");
    let read = |ending: &str| {
        let path = cases().join(format!("{name}.{ending}"));
        fs::read_to_string(&path).map_err(|_| format!("no tests/ui/pages/{name}.{ending}"))
    };
    let program = read("rs")?;
    let message = read("stderr")?.replace(&format!("tests/ui/pages/{name}.rs"), "src/main.rs");
    if !message.contains(&format!(" [{code}]\n")) {
        return Err(format!("rustc does not show the code:\n{message}"));
    }
    let program = program.trim_end().trim_end_matches("fn main() {}");
    let page = replaced(page, blocks, "rust", program.trim_end())?;
    let (example, _) = section(&page, "Fix")?;
    replaced(&page, &self::blocks(example), "text", message.trim_end())
}

/// No input provokes it, or it would be mended: the text of the message is asked for.
fn told_by_the_macro() -> String {
    let tokens = bug("it panicked");
    let item: syn::ItemMacro = syn::parse2(tokens).unwrap();
    let text: syn::LitStr = item.mac.parse_body().unwrap();
    format!("error: {}", text.value())
}

/// A schema in a fix takes the place of the example's, and is valid whatever the document asks of it.
fn fixes_of(code: Code, page: &str) -> Result<(), String> {
    let (example, fix) = section(page, "Fix")?;
    let mut case = Case::of(code, &blocks(example));
    for block in blocks(fix) {
        match block.language {
            "rust" => expanded(block.text)?,
            "yaml" => {
                case.project = Some(block.text);
                accepted(&case)?;
            }
            "graphql schema" | "json" => {
                case.schema = Some(schema_source(&block));
                case.document = None;
                accepted(&case)?;
            }
            "graphql" => {
                case.document = None;
                accepted(&case)?;
                case.document = Some(block.text);
                accepted(&case)?;
            }
            other => return Err(format!("a fix holds no block marked `{other}`")),
        }
    }
    Ok(())
}

fn accepted(case: &Case<'_>) -> Result<(), String> {
    let problems = problems(case);
    if problems.is_empty() {
        return Ok(());
    }
    Err(format!("the fix is refused:\n{problems}"))
}

/// Does what the compiler would do with the attribute of the program.
fn expanded(program: &str) -> Result<(), String> {
    let file = syn::parse_file(program).map_err(|error| error.to_string())?;
    for mut item in file.items {
        let attributes = match &mut item {
            syn::Item::Struct(item) => &mut item.attrs,
            syn::Item::Mod(item) => &mut item.attrs,
            _ => continue,
        };
        let arguments = match attributes.pop().map(|attribute| attribute.meta) {
            Some(syn::Meta::List(list)) if list.path.is_ident("toggle_query") => list.tokens,
            _ => return Err("expected `#[toggle_query(…)]` above the item".to_owned()),
        };
        let folders = Folders::new(cases(), None);
        let tokens = expand(arguments, item.into_token_stream(), &folders).to_string();
        if tokens.contains("compile_error") {
            return Err(format!("the fix does not compile: {tokens}"));
        }
        return Ok(());
    }
    Err("the fix has no item".to_owned())
}

/// What an example or a fix is judged by.
struct Case<'a> {
    schema: Option<Arc<Source>>,
    document: Option<&'a str>,
    project: Option<&'a str>,
    /// Whether Rust is wanted of it: what is not generated yet is for one page to tell.
    generated: bool,
}

impl<'a> Case<'a> {
    fn of(code: Code, blocks: &[Block<'a>]) -> Self {
        let is_schema = |block: &&Block<'_>| matches!(block.language, "graphql schema" | "json");
        let text = |language| {
            let mut blocks = blocks.iter();
            let block = blocks.find(|block| block.language == language);
            block.map(|block| block.text)
        };
        Self {
            schema: blocks.iter().find(is_schema).map(schema_source),
            document: text("graphql"),
            project: text("yaml"),
            generated: code == Code::Unsupported,
        }
    }
}

fn schema_source(block: &Block<'_>) -> Arc<Source> {
    let is_json = block.language == "json";
    let name = if is_json {
        "schema.json"
    } else {
        "schema.graphql"
    };
    Source::new(name, block.text)
}

/// All that is wrong or deprecated: in the document where there is one, as the macro would say it, else in the schema.
fn problems(case: &Case<'_>) -> Diagnostics {
    if let Some(text) = case.project {
        let project = Project::parse(".graphqlrc.yml", text);
        return project.err().unwrap_or_default();
    }
    let toggle = || Source::new("toggle.graphql", toggle_schema::SDL);
    let source = case.schema.clone().unwrap_or_else(toggle);
    let found = Schema::from_sources(vec![source]).and_then(|schema| match case.document {
        Some(text) => warnings(&schema, text, case.generated),
        None => Ok(schema.review()),
    });
    match found {
        Ok(problems) | Err(problems) => problems,
    }
}

fn warnings(schema: &Schema, text: &str, generated: bool) -> Result<Diagnostics, Diagnostics> {
    let document = Document::parse("query.graphql", text)?;
    let checked = check(schema, &document)?;
    if generated {
        supported(&checked)?;
    }
    Ok(checked.warnings().iter().cloned().collect())
}

/// A fenced block.
struct Block<'a> {
    language: &'a str,
    text: &'a str,
}

fn blocks(text: &str) -> Vec<Block<'_>> {
    // Between two fences lies a block, or what stands between two blocks.
    let fences = text.split("\n```");
    let inside = fences.skip(1).step_by(2);
    inside
        .filter_map(|block| {
            let (language, text) = block.split_once('\n')?;
            Some(Block { language, text })
        })
        .collect()
}

/// The page with another text in its only block of that language.
fn replaced(
    page: &str,
    blocks: &[Block<'_>],
    language: &str,
    text: &str,
) -> Result<String, String> {
    let mut blocks = blocks.iter().filter(|block| block.language == language);
    let (Some(block), None) = (blocks.next(), blocks.next()) else {
        return Err(format!("expected one block marked `{language}`"));
    };
    let old = format!("```{language}\n{}\n```", block.text);
    Ok(page.replacen(&old, &format!("```{language}\n{text}\n```"), 1))
}

#[expect(
    clippy::disallowed_methods,
    reason = "the ban is for the generator: a test may be told to bless"
)]
fn is_blessing() -> bool {
    std::env::var_os("BLESS").is_some()
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("errors")
}

/// The compile-fail cases of pages about the attribute.
fn cases() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/ui/pages")
}
