//! The stable names of causes.

use std::fmt;
use std::str::FromStr;

use super::{nearest, one_of};

/// Writes the enum and its tables from one list, so that no cause lacks a word or a page.
macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $word:literal $(, $rule:literal)?;)+) => {
        /// Why a [`Diagnostic`](crate::Diagnostic) was made: one variant per cause.
        ///
        /// Each has a [page](Self::page) with its cause, an example, the fix and the rule behind it,
        /// and is read back from its word, as in `"unknown-field".parse::<Code>()`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $(
                $(#[doc = $doc])+
                #[doc = concat!("\n[Its page.](", codes!(@url $word), ")")]
                $variant,
            )+
        }

        impl Code {
            /// Every code there is.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The stable word of the cause, such as `unknown-field`.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }

            /// The cause in one sentence.
            pub const fn summary(self) -> &'static str {
                match self {
                    $(Self::$variant => concat!($($doc),+).trim_ascii(),)+
                }
            }

            /// The page about the cause, in Markdown: what it means, an example with its message, the
            /// fix and the rule behind it. `toggle explain` prints it.
            pub const fn page(self) -> &'static str {
                match self {
                    $(Self::$variant => include_str!(concat!("../../errors/", $word, ".md")),)+
                }
            }

            /// Where the page stands for readers of a log or a code host.
            pub const fn url(self) -> &'static str {
                match self {
                    $(Self::$variant => codes!(@url $word),)+
                }
            }

            /// The validation rule of the specification that asks for it, as `graphql-js` spells
            /// it; `None` for what is no validation rule, such as a syntax error.
            pub const fn rule(self) -> Option<&'static str> {
                match self {
                    $(Self::$variant => codes!(@rule $($rule)?),)+
                }
            }
        }
    };
    (@url $word:literal) => {
        concat!(
            env!("CARGO_PKG_REPOSITORY"),
            "/blob/main/toggle-codegen/errors/",
            $word,
            ".md"
        )
    };
    (@rule $rule:literal) => { Some($rule) };
    (@rule) => { None };
}

codes! {
    /// The document does not follow the grammar.
    Syntax = "syntax";
    /// Brackets are nested deeper than any sensible document nests them.
    NestingLimit = "nesting-limit";
    /// The type has no field of that name.
    UnknownField = "unknown-field", "FieldsOnCorrectTypeRule";
    /// The schema has no type of that name.
    UnknownType = "unknown-type", "KnownTypeNamesRule";
    /// The field or directive has no argument of that name.
    UnknownArgument = "unknown-argument", "KnownArgumentNamesRule";
    /// A required argument is not given.
    MissingArgument = "missing-argument", "ProvidedRequiredArgumentsRule";
    /// No fragment has that name.
    UnknownFragment = "unknown-fragment", "KnownFragmentNamesRule";
    /// A fragment is spread nowhere.
    UnusedFragment = "unused-fragment", "NoUnusedFragmentsRule";
    /// A fragment spreads itself, perhaps through others.
    FragmentCycle = "fragment-cycle", "NoFragmentCyclesRule";
    /// A variable is used that the operation does not define.
    UndefinedVariable = "undefined-variable", "NoUndefinedVariablesRule";
    /// An operation defines a variable that it does not use.
    UnusedVariable = "unused-variable", "NoUnusedVariablesRule";
    /// A variable's type is an object, interface or union.
    VariableNotInput = "variable-not-input", "VariablesAreInputTypesRule";
    /// A variable stands where its type does not fit.
    VariablePosition = "variable-position", "VariablesInAllowedPositionRule";
    /// A literal does not fit the type of its place.
    WrongValue = "wrong-value", "ValuesOfCorrectTypeRule";
    /// The input object has no field of that name.
    UnknownInputField = "unknown-input-field", "ValuesOfCorrectTypeRule";
    /// A required field of an input object is not given.
    MissingInputField = "missing-input-field", "ValuesOfCorrectTypeRule";
    /// A field of a composite type selects nothing of it.
    MissingSelection = "missing-selection", "ScalarLeafsRule";
    /// A field of a scalar or enum type selects something of it.
    UnexpectedSelection = "unexpected-selection", "ScalarLeafsRule";
    /// Two operations share a name.
    DuplicateOperation = "duplicate-operation", "UniqueOperationNamesRule";
    /// Two fragments share a name.
    DuplicateFragment = "duplicate-fragment", "UniqueFragmentNamesRule";
    /// An operation defines a variable twice.
    DuplicateVariable = "duplicate-variable", "UniqueVariableNamesRule";
    /// An argument is given twice.
    DuplicateArgument = "duplicate-argument", "UniqueArgumentNamesRule";
    /// An input object names a field twice.
    DuplicateInputField = "duplicate-input-field", "UniqueInputFieldNamesRule";
    /// An operation without a name stands beside others.
    LoneAnonymous = "lone-anonymous", "LoneAnonymousOperationRule";
    /// A type system definition stands in an executable document.
    NotExecutable = "not-executable", "ExecutableDefinitionsRule";
    /// The schema has no root type for this kind of operation.
    MissingRootType = "missing-root-type", "KnownOperationTypesRule";
    /// A type condition names a scalar, enum or input object.
    FragmentOnLeaf = "fragment-on-leaf", "FragmentsOnCompositeTypesRule";
    /// No object can be of both the fragment's type and its parent's.
    ImpossibleSpread = "impossible-spread", "PossibleFragmentSpreadsRule";
    /// The schema has no directive of that name.
    UnknownDirective = "unknown-directive", "KnownDirectivesRule";
    /// A directive stands where it may not.
    MisplacedDirective = "misplaced-directive", "KnownDirectivesRule";
    /// A directive that may stand once stands twice.
    RepeatedDirective = "repeated-directive", "UniqueDirectivesPerLocationRule";
    /// Two fields would answer under one key with different things.
    ConflictingFields = "conflicting-fields", "OverlappingFieldsCanBeMergedRule";
    /// A subscription has several root fields, or one with a condition.
    SubscriptionRoot = "subscription-root", "SingleFieldSubscriptionsRule";
    /// Valid GraphQL for which no Rust is generated.
    Unsupported = "unsupported";
    /// Something deprecated is used.
    Deprecated = "deprecated";
    /// A file is not there.
    FileNotFound = "file-not-found";
    /// A file is there but cannot be read as text.
    FileUnreadable = "file-unreadable";
    /// The project's file, `.graphqlrc.yml` or its kin, is not one that is read here.
    ProjectFile = "project-file";
    /// The schema does not follow its grammar.
    SchemaSyntax = "schema-syntax";
    /// The schema is JSON, but not as a server answers introspection.
    SchemaJson = "schema-json";
    /// The schema defines two types of one name.
    DuplicateType = "duplicate-type", "UniqueTypeNamesRule";
    /// A type of the schema has two fields of one name.
    DuplicateField = "duplicate-field", "UniqueFieldDefinitionNamesRule";
    /// An enum of the schema has two values of one name.
    DuplicateEnumValue = "duplicate-enum-value", "UniqueEnumValueNamesRule";
    /// A field or directive of the schema has two arguments of one name.
    DuplicateArgumentDefinition = "duplicate-argument-definition", "UniqueArgumentDefinitionNamesRule";
    /// The schema defines two directives of one name.
    DuplicateDirective = "duplicate-directive", "UniqueDirectiveNamesRule";
    /// There are two `schema` definitions.
    DuplicateSchema = "duplicate-schema", "LoneSchemaDefinitionRule";
    /// One kind of operation is given two root types.
    DuplicateRootType = "duplicate-root-type", "UniqueOperationTypesRule";
    /// An extension does not fit what it extends.
    ImpossibleExtension = "impossible-extension", "PossibleTypeExtensionsRule";
    /// The schema has no root type for queries.
    MissingQueryType = "missing-query-type";
    /// A root type is no object.
    WrongRootType = "wrong-root-type";
    /// Two kinds of operation share a root type.
    SharedRootType = "shared-root-type";
    /// A name of the schema begins with two underscores.
    ReservedName = "reserved-name";
    /// A field of the schema has an input object as its type.
    NotOutputType = "not-output-type";
    /// An argument or input field of the schema has an output type.
    NotInputType = "not-input-type";
    /// A type of the schema has nothing in it.
    EmptyType = "empty-type";
    /// A type implements what is no interface.
    NotAnInterface = "not-an-interface";
    /// A type implements an interface twice.
    DuplicateInterface = "duplicate-interface";
    /// A type does not declare the interfaces of its interface.
    UndeclaredInterface = "undeclared-interface";
    /// An interface implements itself, perhaps through another.
    InterfaceCycle = "interface-cycle";
    /// A type lacks fields of an interface that it implements.
    MissingInterfaceField = "missing-interface-field";
    /// A field's type does not fit the interface.
    InterfaceFieldType = "interface-field-type";
    /// A field lacks arguments that the interface has.
    MissingInterfaceArgument = "missing-interface-argument";
    /// An argument's type differs from the interface's.
    InterfaceArgumentType = "interface-argument-type";
    /// A field requires an argument that the interface does not have.
    ExtraRequiredArgument = "extra-required-argument";
    /// A field is deprecated that the interface's is not.
    InterfaceDeprecation = "interface-deprecation";
    /// A union has a member twice.
    DuplicateMember = "duplicate-member";
    /// A member of a union is no object.
    MemberNotObject = "member-not-object";
    /// An input object needs a value of itself.
    InputCycle = "input-cycle";
    /// A default value needs itself.
    DefaultCycle = "default-cycle";
    /// A field of a `@oneOf` input object is non-null or has a default.
    OneOfField = "one-of-field";
    /// An extension of an input object adds `@oneOf`.
    OneOfExtension = "one-of-extension";
    /// A required argument or input field is deprecated.
    DeprecatedRequired = "deprecated-required";
    /// A directive is used in its own definition.
    DirectiveCycle = "directive-cycle";
    /// There is no option of that name.
    UnknownOption = "unknown-option";
    /// An option of the attribute has a value it cannot have, stands twice or is missing.
    WrongOption = "wrong-option";
    /// No operation of the document has that name.
    UnknownOperation = "unknown-operation";
    /// The document holds no operation, only fragments.
    NoOperation = "no-operation";
    /// The attribute stands on an item it cannot work with.
    WrongItem = "wrong-item";
    /// A mistake in the generator itself.
    Internal = "internal";
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for Code {
    type Err = UnknownCode;

    /// Reads a word as [`Code::as_str`] writes it.
    fn from_str(word: &str) -> Result<Self, UnknownCode> {
        let known = Self::ALL.iter().find(|code| code.as_str() == word);
        known.copied().ok_or_else(|| UnknownCode {
            word: word.to_owned(),
        })
    }
}

/// A word that is no [`Code`]; its message names the codes that are near.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownCode {
    word: String,
}

impl UnknownCode {
    /// The codes whose words are near, the nearest first.
    pub fn near(&self) -> Vec<Code> {
        let words = Code::ALL.iter().map(|code| code.as_str());
        let near = nearest(&self.word, words);
        near.iter().filter_map(|word| word.parse().ok()).collect()
    }
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "there is no code `{}`", self.word.escape_debug())?;
        let near = self.near();
        if near.is_empty() {
            return Ok(());
        }
        let words: Vec<&str> = near.iter().map(|code| code.as_str()).collect();
        write!(formatter, "; did you mean {}?", one_of(&words))
    }
}

impl std::error::Error for UnknownCode {}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Code;

    #[test]
    fn a_code_is_read_back_from_its_word() {
        for code in Code::ALL {
            assert_eq!(code.as_str().parse(), Ok(*code));
        }
    }

    #[test]
    fn a_word_that_is_no_code_is_told_with_the_near_ones() {
        let told = |word: &str| word.parse::<Code>().map_err(|error| error.to_string());
        let near = told("unknown-feild").unwrap_err();
        let start = "there is no code `unknown-feild`; did you mean `unknown-field`";
        assert!(near.starts_with(start), "{near}");
        assert_eq!(
            told("\u{1b}[31m"),
            Err("there is no code `\\u{1b}[31m`".to_owned())
        );
    }

    #[test]
    fn a_page_has_an_address() {
        let url = Code::UnknownField.url();
        assert!(url.starts_with("https://") && url.ends_with("/errors/unknown-field.md"));
    }

    #[test]
    fn a_summary_is_one_sentence() {
        for code in Code::ALL {
            let summary = code.summary();
            assert!(
                summary.ends_with('.') && summary.trim() == summary,
                "{summary}"
            );
        }
    }

    #[test]
    fn every_word_is_its_own_and_kebab_case() {
        let words: BTreeSet<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert_eq!(words.len(), Code::ALL.len());
        for word in words {
            assert!(
                word.bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte == b'-'),
                "{word}"
            );
        }
    }

    #[test]
    fn a_word_is_the_name_of_its_variant() {
        for code in Code::ALL {
            let joined = code.as_str().replace('-', "");
            assert_eq!(joined, format!("{code:?}").to_lowercase());
        }
    }

    #[test]
    fn a_rule_is_named_as_graphql_js_names_it() {
        assert_eq!(Code::UnknownField.rule(), Some("FieldsOnCorrectTypeRule"));
        assert_eq!(Code::Syntax.rule(), None);
        assert!(
            Code::ALL
                .iter()
                .filter_map(|code| code.rule())
                .all(|rule| rule.ends_with("Rule"))
        );
    }
}
