package pages

import (
	"fmt"

	"github.com/a-h/templ"
)

// Embeds are the URLs of what other sites can show of an integration in the catalog.
type Embeds struct {
	Name              string
	Page, Badge, Card string
}

// The size of the badge, and of the card's frame, in CSS pixels.
const (
	badgeWidth, badgeHeight = 168, 32
	cardWidth, cardHeight   = 360, 208
)

// badgeFill returns the color of the badge's mark.
func badgeFill(removed bool) string {
	if removed {
		return "#5c6460"
	}
	return "#0f5c4d"
}

// badgeMarkup returns HTML that shows the badge.
func (e Embeds) badgeMarkup() string {
	return fmt.Sprintf(`<a href="%s"><img src="%s" alt="%s is listed in the Okta Integration Network" width="%d" height="%d"></a>`,
		e.Page, e.Badge, templ.EscapeString(e.Name), badgeWidth, badgeHeight)
}

// cardMarkup returns HTML that shows the card.
func (e Embeds) cardMarkup() string {
	return fmt.Sprintf(`<iframe src="%s" title="%s in the Okta Integration Network" width="%d" height="%d" style="border:0;max-width:100%%" loading="lazy"></iframe>`,
		e.Card, templ.EscapeString(e.Name), cardWidth, cardHeight)
}
