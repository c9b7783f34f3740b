//! A line of a batch.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::value::RawValue;

/// A document and what to check it against.
#[derive(Debug)]
pub(super) struct Case<'a> {
    /// As it came, byte for byte.
    pub(super) id: Option<&'a RawValue>,
    /// SDL, or introspection JSON.
    pub(super) schema: Option<Cow<'a, str>>,
    pub(super) query: Cow<'a, str>,
}

/// Why a line is no case, with its id where it has one.
pub(super) type NoCase<'a> = (Option<&'a RawValue>, String);

impl<'a> Case<'a> {
    pub(super) fn read(line: &'a [u8]) -> Result<Self, NoCase<'a>> {
        let object: BTreeMap<Cow<'_, str>, &RawValue> =
            serde_json::from_slice(line).map_err(|error| {
                (
                    None,
                    format!("expected an object with `query`, found: {error}"),
                )
            })?;
        let id = object.get("id").copied();
        let text = |key: &str| match object.get(key) {
            None => Ok(None),
            Some(value) if value.get() == "null" => Ok(None),
            Some(value) => string(value).map(Some),
        };
        let refused = |problem: String| (id, problem);
        // Introspection JSON may stand as it is, without being made a text of.
        let schema = match object.get("schema") {
            Some(value) if value.get().starts_with('{') => Some(Cow::Borrowed(value.get())),
            _ => text("schema").map_err(|()| {
                refused("`schema` is neither a text nor an introspection result".to_owned())
            })?,
        };
        let query = text("query")
            .map_err(|()| refused("`query` is no text".to_owned()))?
            .ok_or_else(|| refused("there is no `query`".to_owned()))?;
        Ok(Self { id, schema, query })
    }
}

/// The text of a JSON string.
fn string(value: &RawValue) -> Result<Cow<'_, str>, ()> {
    // Without an escape the text stands there as it is.
    let inside = value
        .get()
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
        .ok_or(())?;
    if inside.contains('\\') {
        serde_json::from_str(value.get())
            .map(Cow::Owned)
            .map_err(|_| ())
    } else {
        Ok(Cow::Borrowed(inside))
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::Case;

    fn said(line: &str) -> (Option<String>, String) {
        let (id, problem) = Case::read(line.as_bytes()).unwrap_err();
        (id.map(|id| id.get().to_owned()), problem)
    }

    #[test]
    fn an_id_is_any_value_and_stays_as_it_came() {
        for id in [
            "1e400",
            "12345678901234567890123",
            "\"\\u00e9\"",
            "[1, {\"a\":null}]",
            "null",
        ] {
            let line =
                format!("{{\"other\": [1], \"id\": {id} , \"query\": \"{{ a \\\"\\u00e9 }}\"}}\r");
            let case = Case::read(line.as_bytes()).unwrap();
            assert_eq!(case.id.unwrap().get(), id);
            assert_eq!(case.query, "{ a \"é }");
            assert!(case.schema.is_none());
        }
    }

    #[test]
    fn a_schema_is_a_text_or_an_object_or_missing() {
        let schema = |line: &str| {
            Case::read(line.as_bytes())
                .unwrap()
                .schema
                .map(Cow::into_owned)
        };
        assert_eq!(schema(r#"{"query":"","schema":null}"#), None);
        assert_eq!(
            schema(r#"{"query":"","schema":"a\n"}"#).as_deref(),
            Some("a\n")
        );
        assert_eq!(
            schema(r#"{"query":"","schema":{"x": 1}}"#).as_deref(),
            Some(r#"{"x": 1}"#)
        );
    }

    #[test]
    fn what_is_no_case_is_told_with_its_id() {
        for (line, id, problem) in [
            (r#"{"id":1}"#, Some("1"), "there is no `query`"),
            (
                r#"{"query":null,"id":"a"}"#,
                Some("\"a\""),
                "there is no `query`",
            ),
            (r#"{"id":1,"query":{}}"#, Some("1"), "`query` is no text"),
            (
                r#"{"id":1,"query":"","schema":1}"#,
                Some("1"),
                "`schema` is neither a text nor an introspection result",
            ),
        ] {
            assert_eq!(said(line), (id.map(str::to_owned), problem.to_owned()));
        }
        for line in [
            "",
            "[]",
            "nonsense",
            "{\"id\":1",
            "{\"id\":1}x",
            "\u{0}",
            "{\"query\":\"\\ud800\"}x",
        ] {
            let (id, problem) = said(line);
            assert_eq!(id, None, "{line}");
            assert!(
                problem.starts_with("expected an object with `query`, found: "),
                "{problem}"
            );
        }
        assert!(Case::read(&[b'{', 0xff]).is_err());
        assert!(Case::read("[".repeat(1 << 20).as_bytes()).is_err());
        let deep = format!("{{\"query\":\"\",\"x\":{}", "[".repeat(1 << 20));
        assert!(Case::read(deep.as_bytes()).is_err());
    }
}
