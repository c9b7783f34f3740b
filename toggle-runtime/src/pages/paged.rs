//! What generated code says about an operation whose answer is a page of a list.

use crate::Operation;

/// An operation that answers a list a page at a time: implemented by `#[toggle_query]`, never by hand.
///
/// # Which operations have pages
///
/// A query with a variable of the type `Int` or `Int!` that says which page, and a root field that
/// takes it and has a list `data`, as Toggle's paging types do:
///
/// ```text
/// query ListCards($page: Int, $limit: Int) {
///   Cards(page: $page, limit: $limit) { total current_page data { card_reference balance } }
/// }
/// ```
///
/// - Where a scalar is mapped to a number of Rust's own (`scalars(Int = "u64")`), that is as good as `Int`.
/// - The variable stands in an argument called `page`, or in a field `page` of an input object that the
///   query writes out (`Cards(input: { page: $page })`); else it is itself called `$page` and stands
///   anywhere in the root field's arguments. A page inside a variable that is a whole input object
///   (`$filter: Filter!`), a literal, an `ID` or a `String` is none that could be counted on from.
/// - The root field and `data` may have aliases, and may lie in fragments, with and without conditions.
///   They are told by what the schema calls them. `data` in a fragment on a narrower type than the
///   page's is not looked at.
/// - Other root fields are no hindrance: they come with every page. If two root fields with lists take
///   such a variable, nobody can say whose pages are meant, and the operation has none.
///
/// The counters `total`, `per_page` and `current_page` beside the list are read where the query selects
/// them: [`Client::pages`](crate::Client::pages) says what for. A counter is a number of Rust's own, a whole
/// one where it is an `f64`, or such a number in a [`Value`](crate::Value); of one that is anything else, a
/// text or a type of your own, the docs of the request say that it is not read.
///
/// # Which page is the first
///
/// The one that the request names. If it names none: the variable's default in the document, else the
/// default of the argument in the schema, else 1.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no operation that answers a page of a list",
    label = "has no pages",
    note = "pages need a query with a variable of the type `Int`, called `$page` or given to an argument \
            `page`, and one root field that takes it and selects the list `data`; the documentation of \
            `toggle_runtime::Paged` says more"
)]
pub trait Paged: Operation + 'static {
    /// What the list holds: an `Option` where an item may be null.
    type Item;

    /// The Rust type of the variable that says which page.
    type Number: TryFrom<i64>;

    /// The page that is asked for.
    fn page(&self) -> i64;

    /// Asks for another page; false, and nothing is changed, where the variable's type cannot hold it.
    fn set_page(&mut self, page: i64) -> bool;

    /// What a page says about itself.
    ///
    /// # Errors
    ///
    /// Where in the answer null stands, or nothing, on the way to the list.
    fn counts(data: &Self::Data) -> Result<PageCounts, &'static str>;

    /// The items of a page; none where [`counts`](Self::counts) fails.
    fn into_items(data: Self::Data) -> Vec<Self::Item>;
}

/// What a page says about itself; a counter that the query does not select, or that is null, is `None`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(clippy::exhaustive_structs, reason = "written out by generated code")]
pub struct PageCounts {
    /// How many items it has.
    pub items: usize,
    /// How many items all pages have together.
    pub total: Option<i64>,
    /// How many items a page holds.
    pub per_page: Option<i64>,
    /// Which page it is.
    pub current_page: Option<i64>,
}
