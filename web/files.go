package web

import (
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"oinmanager/internal/flopack"
	appicon "oinmanager/internal/icon"
	"oinmanager/internal/oin"
)

// limits are what a file field takes, so that chosen.js can say at once what the
// server would say too: most bytes, and for a picture its sizes and its own bound.
func limits(k oin.Kind) templ.Attributes {
	if k == oin.KindSuite {
		return templ.Attributes{"data-most": strconv.Itoa(flopack.MaxBytes)}
	}
	var sizes []string
	for _, s := range appicon.Sizes {
		sizes = append(sizes, s.String())
	}
	return templ.Attributes{
		"data-most": strconv.Itoa(appicon.MaxFitBytes), "data-less": strconv.Itoa(appicon.MaxBytes), "data-sizes": strings.Join(sizes, " "),
	}
}

// offerWords say what was done to a picture to make it fit.
func offerWords(o Offer) string {
	return "It is your picture, scaled and padded to " + appicon.Size{Width: o.Width, Height: o.Height}.String() + " pixels. Nothing is cut off."
}
