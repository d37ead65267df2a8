package ui

import (
	"encoding/base64"
	"fmt"
	"slices"
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
	return "It's scaled and padded to " + appicon.Size{Width: o.Width, Height: o.Height}.String() + " pixels, and nothing is cropped."
}

// Offer is a file that the page carries until the person has decided about it.
type Offer struct {
	oin.File
	Data []byte
}

// encoded is the offered file as text, to be shown from the page itself and to be
// sent by a button.
func (o Offer) encoded() string { return base64.StdEncoding.EncodeToString(o.Data) }

func (o Offer) address() string { return "data:" + o.MediaType + ";base64," + o.encoded() }

// accept is which files a field takes, for the browser's file dialog.
func accept(k oin.Kind) string {
	if k == oin.KindPicture {
		return "image/png,image/jpeg,image/gif"
	}
	return strings.Join(append(slices.Clone(flopack.Endings), "application/json"), ",")
}

// FileFacts is what there is to say about a file beside its name.
func FileFacts(f *oin.File) string {
	var facts []string
	if f.Width > 0 {
		facts = append(facts, fmt.Sprintf("%d × %d pixels", f.Width, f.Height))
	}
	return strings.Join(append(facts, Size(f.Size)), ", ")
}
