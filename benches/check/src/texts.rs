//! Texts without what some of the candidates cannot read: fields that a type defines twice, and descriptions of operations.

use std::collections::HashSet;

use graphql_tools::parser::{TokenKind, spanned_tokens};

/// `text` without the second definition of a field, and what was taken out.
///
/// # Errors
///
/// What the tokenizer says about text that has no tokens.
pub fn without_duplicate_fields(text: &str) -> Result<(String, Vec<String>), String> {
    let mut clean = String::with_capacity(text.len());
    let mut removed = Vec::new();
    let mut copied = 0;
    for member in duplicate_members(text)? {
        clean.push_str(&text[copied..member.start]);
        removed.push(member.name.to_owned());
        copied = member.end;
    }
    clean.push_str(&text[copied..]);
    Ok((clean, removed))
}

/// The document `text` without descriptions of operations and fragments.
///
/// # Errors
///
/// What the tokenizer says about text that has no tokens.
pub fn without_descriptions(text: &str) -> Result<String, String> {
    let mut open = 0_i32;
    let mut clean = String::with_capacity(text.len());
    let mut copied = 0;
    for (kind, range) in spanned_tokens(text)? {
        match &text[range.clone()] {
            "{" | "(" => open += 1,
            "}" | ")" => open -= 1,
            _ if open == 0 && matches!(kind, TokenKind::StringValue | TokenKind::BlockString) => {
                clean.push_str(&text[copied..range.start]);
                copied = range.end;
            }
            _ => {}
        }
    }
    clean.push_str(&text[copied..]);
    Ok(clean)
}

struct Member<'a> {
    name: &'a str,
    /// Where its description begins.
    start: usize,
    end: usize,
}

fn duplicate_members(text: &str) -> Result<Vec<Member<'_>>, String> {
    let tokens = spanned_tokens(text)?;
    let text_of = |at: usize| tokens.get(at).map_or("", |(_, range)| &text[range.clone()]);
    let is_string = |at: usize| {
        let kind = tokens.get(at).map(|(kind, _)| *kind);
        matches!(kind, Some(TokenKind::StringValue | TokenKind::BlockString))
    };
    let (mut braces, mut others) = (0_i32, 0_i32);
    let mut seen = HashSet::new();
    let mut open: Option<Member<'_>> = None;
    let mut found = Vec::new();
    for (at, (kind, range)) in tokens.iter().enumerate() {
        let token = text_of(at);
        let starts_member = *kind == TokenKind::Name
            && (braces, others) == (1, 0)
            && matches!(text_of(at + 1), ":" | "(")
            && at
                .checked_sub(1)
                .is_some_and(|before| text_of(before) != "@");
        if starts_member || token == "}" {
            let described = starts_member && is_string(at - 1);
            let start = if described {
                tokens[at - 1].1.start
            } else {
                range.start
            };
            found.extend(open.take().map(|member| Member {
                end: start,
                ..member
            }));
            if starts_member && !seen.insert(token) {
                open = Some(Member {
                    name: token,
                    start,
                    end: start,
                });
            }
        }
        match token {
            "{" => {
                braces += 1;
                if braces == 1 {
                    seen.clear();
                }
            }
            "}" => braces -= 1,
            "(" | "[" => others += 1,
            ")" | "]" => others -= 1,
            _ => {}
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::{without_descriptions, without_duplicate_fields};

    #[test]
    fn descriptions_go_and_strings_in_values_stay() {
        let text =
            "\"\"\" a { \"\"\" query q($a: Int = 1) { f(a: \"b\") } \"c\" fragment f on Q { id }";
        let clean = " query q($a: Int = 1) { f(a: \"b\") }  fragment f on Q { id }";
        assert_eq!(without_descriptions(text).unwrap(), clean);
    }

    #[test]
    fn the_second_of_a_name_goes_with_its_description_and_nothing_else() {
        let text = r#"
            type A { "a" a: Int @x(a: 1) b(a: Int, b: [Int!] = [1]): B
              """ a: Int """ a(c: Int): Int @deprecated(reason: "a: x") c: Int }
            type B { a: Int } enum E { a b }
        "#;
        let (clean, removed) = without_duplicate_fields(text).unwrap();
        assert_eq!(removed, ["a"]);
        assert!(
            clean.contains("type B { a: Int }") && clean.contains("c: Int }"),
            "{clean}"
        );
        assert!(!clean.contains("deprecated"), "{clean}");
    }
}
