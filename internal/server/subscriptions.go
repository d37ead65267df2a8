package server

import (
	"net/http"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/secret"
	"oinmanager/web/pages"
)

// What visitors do to get emails about an integration. What stands for a subscription is in
// the query, which isn't logged.

// subscribeForm asks for an address.
func (s *server) subscribeForm(w http.ResponseWriter, r *http.Request) error {
	return s.subscribePage(w, r, http.StatusOK, "", "")
}

func (s *server) subscribePage(w http.ResponseWriter, r *http.Request, status int, typed, fault string) error {
	slug := chi.URLParam(r, "slug")
	item, err := s.portal.CatalogListing(r.Context(), slug)
	if err != nil {
		return err
	}
	if item.Removal != nil {
		return &oin.Problem{Code: oin.CodeNotFound, Text: item.Removal.Words()}
	}
	return s.page(w, r, status, pages.Subscribe(pages.SubscribePage{Layout: s.layout(r, "Emails about "+item.Name), Slug: slug, Name: item.Name, Typed: ifShort(typed), Fault: fault}))
}

// subscribe sends the email that confirms an address.
func (s *server) subscribe(w http.ResponseWriter, r *http.Request) error {
	slug, typed := chi.URLParam(r, "slug"), r.PostForm.Get("email")
	err := s.portal.Subscribe(r.Context(), slug, typed)
	if fault := oin.FaultsOf(err)["email"]; fault != "" {
		return s.subscribePage(w, r, http.StatusUnprocessableEntity, typed, fault)
	}
	if err != nil {
		return err
	}
	return seeOther(w, r, paths.CatalogEntry(slug)+"?done=subscribing")
}

// confirmPage asks for a click: programs that look at emails open links, too.
func (s *server) confirmPage(w http.ResponseWriter, r *http.Request) error {
	token := ifShort(r.URL.Query().Get("token"))
	sub, err := s.portal.WaitingSubscription(r.Context(), secret.Text(token))
	if err != nil {
		return err
	}
	return s.page(w, r, http.StatusOK, pages.ConfirmSubscription(pages.SubscriptionPage{Layout: s.layout(r, "Emails about "+sub.Name), Subscription: sub, Token: token}))
}

func (s *server) confirmSubscription(w http.ResponseWriter, r *http.Request) error {
	sub, err := s.portal.ConfirmSubscription(r.Context(), secret.Text(ifShort(r.URL.Query().Get("token"))))
	if err != nil {
		return err
	}
	return seeOther(w, r, paths.EndSubscriptionOf(sub.ID, false)+"&done=subscribed")
}

// subscription shows what an address gets, and the buttons that end it. For one that has
// ended, it says so, as for one that never was.
func (s *server) subscription(w http.ResponseWriter, r *http.Request) error {
	page := pages.SubscriptionPage{Layout: s.layout(r, "Emails about integrations")}
	if id, ok := oin.ParseID[oin.SubscriptionID](r.URL.Query().Get("id")); ok {
		sub, err := s.portal.Subscription(r.Context(), id)
		if err != nil && oin.CodeOf(err) != oin.CodeNotFound {
			return err
		}
		page.Subscription, page.All = sub, r.URL.Query().Has("all")
	}
	return s.page(w, r, http.StatusOK, pages.Subscription(page))
}

// endSubscription ends a subscription, for a person and for a mail program (RFC 8058), whose
// request brings no cookie, can be sent again, and must not be redirected.
func (s *server) endSubscription(w http.ResponseWriter, r *http.Request) error {
	if id, ok := oin.ParseID[oin.SubscriptionID](r.URL.Query().Get("id")); ok {
		if err := s.portal.EndSubscription(r.Context(), id, r.URL.Query().Has("all")); err != nil {
			return err
		}
	}
	return s.page(w, r, http.StatusOK, pages.Subscription(pages.SubscriptionPage{Layout: s.layout(r, "Emails about integrations")}))
}
