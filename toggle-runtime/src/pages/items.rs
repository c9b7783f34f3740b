//! The items of all pages, one by one.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use super::{Paged, Pages};
use crate::error::Error;

/// The items of a list that comes a page at a time: made by [`Client::items`](crate::Client::items).
///
/// A [`Stream`] for those who have the combinators at hand, and [`next_item`](Self::next_item) for
/// those who have not. Dropping a wait loses nothing: the request goes on with the next one.
#[must_use = "nothing is sent until an item is asked for"]
pub struct Items<O: Paged> {
    pages: Pages<O>,
    /// The rest of the page that came last.
    page: vec::IntoIter<O::Item>,
}

impl<O: Paged> Items<O> {
    pub(super) fn new(pages: Pages<O>) -> Self {
        Self {
            pages,
            page: Vec::new().into_iter(),
        }
    }

    /// The next item; `None` behind the last. After an error it asks for the same page again, so that
    /// no item is left out and none comes twice.
    ///
    /// # Errors
    ///
    /// As [`Pages::next_page`].
    pub async fn next_item(&mut self) -> Result<Option<O::Item>, Error> {
        self.pages.has_failed = false;
        poll_fn(|context| self.poll_item(context)).await.transpose()
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<O::Item, Error>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(data)) => self.page = O::into_items(data).into_iter(),
            }
        }
    }
}

impl<O: Paged> Stream for Items<O> {
    type Item = Result<O::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.pages.has_failed {
            return Poll::Ready(None);
        }
        self.poll_item(context)
    }
}

// Nothing in it is pinned: the request has a box of its own.
impl<O: Paged> Unpin for Items<O> {}

impl<O: Paged> fmt::Debug for Items<O> {
    /// Without the items.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("at_hand", &self.page.len())
            .finish()
    }
}
