package server

import (
	"net/http"
	"strconv"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/portal"
	"oinmanager/web/pages"
)

// webhooks lists the webhooks that the person can see.
func (s *server) webhooks(w http.ResponseWriter, r *http.Request) error {
	all, err := s.portal.Webhooks(r.Context(), *person(r))
	if err != nil {
		return err
	}
	return s.page(w, r, http.StatusOK, pages.Webhooks(pages.WebhooksPage{Layout: s.layout(r, "Webhooks"), Webhooks: all, CanChange: portal.CanChangeWebhooks(*person(r))}))
}

// newWebhook shows the form of a webhook. Those who can't make one are shown the list.
func (s *server) newWebhook(w http.ResponseWriter, r *http.Request) error {
	if !portal.CanChangeWebhooks(*person(r)) {
		return seeOther(w, r, paths.Webhooks)
	}
	page := s.webhookForm(r, "Add a webhook", portal.NewWebhook{Format: oin.FormatStandard}, nil)
	for _, e := range page.Offered {
		page.Events = append(page.Events, e.Type)
	}
	return s.page(w, r, http.StatusOK, pages.WebhookForm(page))
}

func (s *server) webhookForm(r *http.Request, title string, typed portal.NewWebhook, faults map[string]string) pages.WebhookFormPage {
	return pages.WebhookFormPage{
		Layout: s.layout(r, title), Offered: portal.WebhookEvents(*person(r)), Faults: faults,
		Name: typed.Name, URL: typed.URL, Format: typed.Format, Events: typed.Events,
	}
}

func typedWebhook(r *http.Request) portal.NewWebhook {
	typed := portal.NewWebhook{Name: r.PostForm.Get("name"), URL: r.PostForm.Get("url"), Format: oin.WebhookFormat(r.PostForm.Get("format"))}
	for _, e := range r.PostForm["event"] {
		typed.Events = append(typed.Events, oin.EventType(e))
	}
	return typed
}

// makeWebhook makes a webhook and shows its secret, once: the page is the response to a POST,
// so that no URL shows it again.
func (s *server) makeWebhook(w http.ResponseWriter, r *http.Request) error {
	typed := typedWebhook(r)
	made, text, err := s.portal.MakeWebhook(r.Context(), *person(r), typed)
	if err == nil {
		return s.page(w, r, http.StatusOK, pages.WebhookSecret(pages.WebhookSecretPage{Layout: s.layout(r, "Signing secret"), Webhook: made, Text: string(text)}))
	}
	why, err := refusalOf(err)
	if err != nil {
		return err
	}
	page := s.webhookForm(r, "Add a webhook", typed, why.faults)
	page.Fault = why.full
	return s.page(w, r, why.status, pages.WebhookForm(page))
}

// webhook shows a webhook with a page of its log, and asks before it is deleted or its secret replaced.
func (s *server) webhook(w http.ResponseWriter, r *http.Request) error {
	id := webhookID(r)
	query := r.URL.Query()
	var after oin.DeliveryPlace
	after.At, after.ID = momentAndID[oin.DeliveryID](query, "before", "delivery")
	v, err := s.portal.Webhook(r.Context(), *person(r), id, after)
	if err != nil {
		return err
	}
	page := pages.WebhookPage{Layout: s.layout(r, v.Name), Webhook: v.Webhook, Deliveries: v.Deliveries, First: after.ID == "", CanChange: portal.CanChangeWebhooks(*person(r))}
	if v.Next.ID != "" {
		page.More = paths.WebhookAfter(id, v.Next)
	}
	if page.CanChange {
		page.Asks = query.Get("ask")
	}
	return s.page(w, r, http.StatusOK, pages.Webhook(page))
}

// editWebhook shows the form of a webhook that exists.
func (s *server) editWebhook(w http.ResponseWriter, r *http.Request) error {
	id := webhookID(r)
	v, err := s.portal.Webhook(r.Context(), *person(r), id, oin.DeliveryPlace{})
	if err != nil {
		return err
	}
	if !portal.CanChangeWebhooks(*person(r)) {
		return seeOther(w, r, paths.Webhook(id))
	}
	page := s.webhookForm(r, "Edit "+v.Name, portal.NewWebhook{Name: v.Name, URL: v.URL, Format: v.Format, Events: v.Events}, nil)
	page.ID, page.Edition = id, v.Edition
	return s.page(w, r, http.StatusOK, pages.WebhookForm(page))
}

func (s *server) changeWebhook(w http.ResponseWriter, r *http.Request) error {
	id := webhookID(r)
	typed := typedWebhook(r)
	edition, _ := strconv.ParseInt(r.PostForm.Get("edition"), 10, 64)
	err := s.portal.ChangeWebhook(r.Context(), *person(r), id, max(edition, 1), typed)
	moved := oin.CodeOf(err) == oin.CodeConflict
	switch {
	case err == nil:
		return seeOther(w, r, paths.Webhook(id)+"?done=webhook-changed")
	case !moved && oin.FaultsOf(err) == nil:
		return err
	}
	page := s.webhookForm(r, "Edit the webhook", typed, oin.FaultsOf(err))
	page.ID, page.Edition = id, edition
	if moved { // what was typed stays on the page
		page.Fault = err.Error()
		return s.page(w, r, http.StatusConflict, pages.WebhookForm(page))
	}
	return s.page(w, r, http.StatusUnprocessableEntity, pages.WebhookForm(page))
}

func (s *server) deleteWebhook(w http.ResponseWriter, r *http.Request) error {
	if err := s.portal.DeleteWebhook(r.Context(), *person(r), webhookID(r)); err != nil {
		return err
	}
	return seeOther(w, r, paths.Webhooks+"?done=webhook-deleted")
}

// testWebhook sends a test, and shows what was answered.
func (s *server) testWebhook(w http.ResponseWriter, r *http.Request) error {
	id := webhookID(r)
	delivery, err := s.portal.TestWebhook(r.Context(), *person(r), id)
	if err != nil {
		return err
	}
	return seeOther(w, r, paths.Delivery(id, delivery))
}

// delivery shows what a webhook had to tell of an event, with each request and response.
func (s *server) delivery(w http.ResponseWriter, r *http.Request) error {
	id := webhookID(r)
	delivery := oin.DeliveryID(chi.URLParam(r, "delivery"))
	v, err := s.portal.Delivery(r.Context(), *person(r), id, delivery)
	if err != nil {
		return err
	}
	return s.page(w, r, http.StatusOK, pages.Delivery(pages.DeliveryPage{
		Layout: s.layout(r, "Delivery to "+v.Webhook.Name), Webhook: v.Webhook, Delivery: v.Delivery, Body: v.Body, Attempts: v.Attempts, Headers: v.Headers,
		CanChange: portal.CanChangeWebhooks(*person(r)),
	}))
}

func (s *server) pauseWebhook(w http.ResponseWriter, r *http.Request) error {
	id := webhookID(r)
	if err := s.portal.PauseWebhook(r.Context(), *person(r), id); err != nil {
		return err
	}
	return seeOther(w, r, paths.Webhook(id)+"?done=webhook-paused")
}

func (s *server) resumeWebhook(w http.ResponseWriter, r *http.Request) error {
	id := webhookID(r)
	if err := s.portal.ResumeWebhook(r.Context(), *person(r), id); err != nil {
		return err
	}
	return seeOther(w, r, paths.Webhook(id)+"?done=webhook-resumed")
}

// rotateWebhook replaces the secret that signs a webhook, and shows it, once.
func (s *server) rotateWebhook(w http.ResponseWriter, r *http.Request) error {
	id := webhookID(r)
	changed, text, err := s.portal.RotateWebhook(r.Context(), *person(r), id, r.PostForm.Get("before") == "ends")
	if err != nil {
		return err
	}
	return s.page(w, r, http.StatusOK, pages.WebhookSecret(pages.WebhookSecretPage{Layout: s.layout(r, "Signing secret"), Webhook: changed, Text: string(text), Replaces: true}))
}

// redeliver sends a delivery once more, and shows what was answered.
func (s *server) redeliver(w http.ResponseWriter, r *http.Request) error {
	id := webhookID(r)
	delivery := oin.DeliveryID(chi.URLParam(r, "delivery"))
	if err := s.portal.Redeliver(r.Context(), *person(r), id, delivery); err != nil {
		return err
	}
	return seeOther(w, r, paths.Delivery(id, delivery)+"?done=redelivered")
}
