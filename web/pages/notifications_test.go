package pages_test

import (
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/web/pages"
)

func notifications(side oin.Party, p *oin.Person) pages.NotificationsPage {
	page := pages.NotificationsPage{Layout: frame("Notifications", p)}
	for _, i := range oin.NoticesTo(side) {
		page.Choices = append(page.Choices, pages.NoticeChoice{NoticeInfo: i, On: i.Must != "" || i.Notice == oin.NoticePassed, Daily: i.Notice == oin.NoticePassed})
	}
	return page
}

func TestMailsThatMustBeSentSayWhy(t *testing.T) {
	page := render(t, pages.Notifications(notifications(oin.PartyISV, ada)))
	hasNot(t, page, `id="notice-changes"`) // there is nothing to choose
	has(t, page, oin.NoticeChanges.Info().Must, "ada@acme.example")
	has(t, tag(page, `id="notice-received"`), `name="when-received"`, `aria-describedby="about-received"`)
}

func TestSomeoneWithoutAnAddressIsToldSo(t *testing.T) {
	nameless := *ada
	nameless.Email = ""
	has(t, render(t, pages.Notifications(notifications(oin.PartyISV, &nameless))), "have an email address for you")
}

func TestOnlyISVsChooseToHearOfEverySubmission(t *testing.T) {
	page := notifications(oin.PartyISV, ada)
	hasNot(t, tag(render(t, pages.Notifications(page)), `id="every"`), " checked")
	page.Every = true
	has(t, tag(render(t, pages.Notifications(page)), `id="every"`), " checked")
	hasNot(t, render(t, pages.Notifications(notifications(oin.PartyOIN, rae))), `id="every"`)
}
