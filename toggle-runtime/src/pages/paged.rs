//! What generated code says about an operation whose answer is a page of a list.

use crate::{Defaulted, Operation, Optional};

/// An operation that answers a list a page at a time: implemented by `#[toggle_query]`, never by hand.
///
/// A query is one when it has a single root field whose argument `page` is a variable of the type
/// `Int`, and whose answer has a list `data`, as Toggle's paging types do. The counters `total`,
/// `per_page` and `current_page` beside the list are read where the query selects them:
/// [`Client::pages`](crate::Client::pages) says what for.
pub trait Paged: Operation + 'static {
    /// What the list holds: an `Option` where an item may be null.
    type Item;

    /// The page that is asked for.
    fn page(&self) -> i32;

    /// Asks for another page.
    fn set_page(&mut self, page: i32);

    /// What a page says about itself.
    fn counts(data: &Self::Data) -> PageCounts;

    /// The items of a page; none where the page or its list is null.
    fn into_items(data: Self::Data) -> Vec<Self::Item>;
}

/// What a page says about itself; a counter that the query does not select, or that is null, is `None`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(clippy::exhaustive_structs, reason = "written out by generated code")]
pub struct PageCounts {
    /// How many items it has.
    pub items: usize,
    /// How many items all pages have together.
    pub total: Option<i32>,
    /// How many items a page holds.
    pub per_page: Option<i32>,
    /// Which page it is.
    pub current_page: Option<i32>,
}

/// The variable that says which page: `Int!`, `Int`, or `Int!` with a default.
pub trait PageNumber {
    /// The page, where one is given.
    fn number(&self) -> Option<i32>;
    /// Gives one.
    fn set(&mut self, page: i32);
}

/// A counter: `Int!` or `Int`.
pub trait Count {
    /// Its value, where it has one.
    fn count(&self) -> Option<i32>;
}

/// The list of a page: `[T]!` or `[T]`.
pub trait PageList {
    /// What it holds.
    type Item;
    /// How many items it has.
    fn length(&self) -> usize;
    /// All of them.
    fn items(self) -> Vec<Self::Item>;
}

impl PageNumber for i32 {
    fn number(&self) -> Option<i32> {
        Some(*self)
    }
    fn set(&mut self, page: i32) {
        *self = page;
    }
}

impl PageNumber for Optional<i32> {
    fn number(&self) -> Option<i32> {
        self.value().copied()
    }
    fn set(&mut self, page: i32) {
        *self = Self::Value(page);
    }
}

impl PageNumber for Defaulted<i32> {
    fn number(&self) -> Option<i32> {
        self.value().copied()
    }
    fn set(&mut self, page: i32) {
        *self = Self::Value(page);
    }
}

impl Count for i32 {
    fn count(&self) -> Option<i32> {
        Some(*self)
    }
}

impl Count for Option<i32> {
    fn count(&self) -> Option<i32> {
        *self
    }
}

impl<T> PageList for Vec<T> {
    type Item = T;
    fn length(&self) -> usize {
        self.len()
    }
    fn items(self) -> Self {
        self
    }
}

impl<T> PageList for Option<Vec<T>> {
    type Item = T;
    fn length(&self) -> usize {
        self.as_ref().map_or(0, Vec::len)
    }
    fn items(self) -> Vec<T> {
        self.unwrap_or_default()
    }
}
