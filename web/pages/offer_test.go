package pages_test

import (
	"encoding/base64"
	"testing"

	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
	"oinmanager/web/pages"
	"oinmanager/web/ui"
)

// offering returns a page on which an icon of another size was rejected, and one that
// fits is offered.
func offering() pages.SubmissionPage {
	p := tab("general", full())
	p.Refused = map[oin.Key]string{oin.AppIcon: "This picture is 512×300 pixels."}
	p.Offers = map[oin.Key]ui.Offer{oin.AppIcon: {
		File: oin.File{Name: `logo "new".png`, MediaType: "image/png", Width: 244, Height: 156}, Data: icon.Draw("Acme", 1).Bytes,
	}}
	return p
}

func TestOfferIsShownAtTheFieldAndCarriedByItsButton(t *testing.T) {
	p := offering()
	page := render(t, pages.Submission(p))
	encoded := base64.StdEncoding.EncodeToString(p.Offers[oin.AppIcon].Data)
	has(t, tag(page, `alt="App icon on a dark background"`), "src=")
	has(t, page, `src="data:image/png;base64,`+encoded+`"`, `name="then" value="fit:app_icon:`+encoded+`"`, ">Use this icon</button>",
		`name="then" value="decline:app_icon"`, "scaled and padded to 244×156 pixels", `name="fit.app_icon" value="logo &#34;new&#34;.png"`)
	has(t, tag(page, `id="app_icon"`), "app_icon-error app_icon-offer")
	hasNot(t, render(t, pages.Submission(tab("general", full()))), "Use this icon", "app_icon-offer")
}

func TestAPictureThatOneHasAskedForIsWhereThePageStarts(t *testing.T) {
	p := offering()
	p.Refused = nil
	hasNot(t, render(t, pages.Submission(p)), "Use this icon")
	asked := p.Offers[oin.AppIcon]
	asked.Asked = true
	p.Offers[oin.AppIcon] = asked
	page := render(t, pages.Submission(p))
	has(t, page, "We made a square icon.")
	has(t, tag(page, `value="fit:app_icon:`), "autofocus")
	hasNot(t, tag(render(t, pages.Submission(offering())), `value="fit:app_icon:`), "autofocus")
}

func TestFileFieldsSayWhatTheyTake(t *testing.T) {
	has(t, render(t, pages.Submission(tab("general", full()))), `data-sizes="200×200 244×244 156×244 244×156"`, `data-less="1000000"`, `data-most="10000000"`)
	page := render(t, pages.Submission(tab("workflows", full())))
	has(t, page, `data-most="10000000"`, `id="test_suite-chosen"`)
	hasNot(t, page, "data-sizes", "data-preview")
}
