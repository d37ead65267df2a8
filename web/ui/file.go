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

// limits returns what a file field accepts, so that chosen.js can check it before the
// upload as the server does after it: the maximum size in bytes and, for a picture, its
// dimensions.
func limits(k oin.Kind) templ.Attributes {
	switch k {
	case oin.KindSuite:
		return templ.Attributes{"data-most": strconv.Itoa(flopack.MaxBytes)}
	case oin.KindAttachment:
		return templ.Attributes{"data-most": strconv.Itoa(oin.MaxAttachmentBytes)}
	}
	var sizes []string
	for _, s := range appicon.Sizes {
		sizes = append(sizes, s.String())
	}
	return templ.Attributes{
		"data-most": strconv.Itoa(appicon.MaxFitBytes), "data-less": strconv.Itoa(appicon.MaxBytes), "data-sizes": strings.Join(sizes, " "),
	}
}

// offerTitle returns what was done to a picture.
func offerTitle(o Offer) string {
	if o.Asked {
		return "We made a square icon."
	}
	return "We resized your icon to fit."
}

// offerWords returns how a picture was made to fit.
func offerWords(o Offer) string {
	size := appicon.Size{Width: o.Width, Height: o.Height}.String()
	if o.Asked {
		return "It's " + size + " pixels, and nothing visible is cropped."
	}
	return "It's scaled and padded to " + size + " pixels, and nothing is cropped."
}

// Offer is a file that the page contains until the person has decided about it.
type Offer struct {
	oin.File
	Data []byte
	// Asked reports whether the person has asked for it. The page starts there.
	Asked bool
}

// encoded returns the offered file as text, which the page shows and a button sends.
func (o Offer) encoded() string { return base64.StdEncoding.EncodeToString(o.Data) }

func (o Offer) address() string { return "data:" + o.MediaType + ";base64," + o.encoded() }

// accept returns the file types that a field accepts, for the browser's file dialog.
func accept(k oin.Kind) string {
	switch k {
	case oin.KindPicture:
		return "image/png,image/jpeg,image/gif"
	case oin.KindAttachment:
		return attachmentTypes()
	}
	return strings.Join(append(slices.Clone(flopack.Endings), "application/json"), ",")
}

// FileFacts returns what to show about a file next to its name.
func FileFacts(f *oin.File) string {
	var facts []string
	if f.Width > 0 {
		facts = append(facts, fmt.Sprintf("%d × %d pixels", f.Width, f.Height))
	}
	return strings.Join(append(facts, Size(f.Size)), ", ")
}
