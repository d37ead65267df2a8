package portal_test

import (
	"bytes"
	"image"
	"image/png"
	"strings"
	"testing"

	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
)

// blank returns a PNG with the given dimensions, and with a number of bytes of metadata.
func blank(t *testing.T, width, height, more int) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, width, height))); err != nil {
		t.Fatal(err)
	}
	return append(b.Bytes(), make([]byte, more)...)
}

func TestIconOfAnotherSizeIsRefusedWithAVersionThatFits(t *testing.T) {
	w := newWorld(t)
	id := w.draft()
	up := func(name string, data []byte) portal.Saved {
		return w.save(w.ada, id, portal.Save{Uploads: []portal.Upload{{Key: oin.AppIcon, Name: name, Data: data}}})
	}
	up("first.png", icon.Draw("First", 1).Bytes)
	for name, c := range map[string]struct {
		data          []byte
		width, height int
		says          string
	}{
		"wide.jpg":  {blank(t, 512, 300, 0), 244, 156, "200×200, 244×244, 156×244, or 244×156"},
		"heavy.png": {blank(t, 200, 200, icon.MaxBytes), 200, 200, "1.00 MB"},
	} {
		saved := up(name, c.data)
		offer, ok := saved.Offers[oin.AppIcon]
		if !ok || offer.Width != c.width || offer.Height != c.height || !strings.HasSuffix(offer.Name, ".png") || !strings.Contains(saved.Refused[oin.AppIcon], c.says) {
			t.Errorf("%s: refused with %q, offered %+v", name, saved.Refused[oin.AppIcon], offer.File)
		}
		if kept := saved.Submission.Answers.File(oin.AppIcon); kept == nil || kept.Name != "first.png" {
			t.Errorf("%s: the icon that was there did not stay: %+v", name, kept)
		}
		taken := up(offer.Name, offer.Data)
		if kept := taken.Submission.Answers.File(oin.AppIcon); len(taken.Refused) > 0 || kept.Width != c.width || kept.Name != offer.Name {
			t.Errorf("%s: what was offered is not taken: %v, %+v", name, taken.Refused, kept)
		}
		up("first.png", icon.Draw("First", 1).Bytes)
	}
}

func TestPictureThatCannotBeMadeToFitIsRefusedWithoutAnOffer(t *testing.T) {
	w := newWorld(t)
	id := w.draft()
	whole := blank(t, 512, 512, 0)
	for says, data := range map[string][]byte{
		"too small for a sharp": blank(t, 64, 64, 0),
		"damaged or incomplete": whole[:len(whole)-20],
		"a PDF document":        append([]byte("%PDF-1.7"), make([]byte, icon.MaxBytes)...),
	} {
		saved := w.save(w.ada, id, portal.Save{Uploads: []portal.Upload{{Key: oin.AppIcon, Name: "x.png", Data: data}}})
		if len(saved.Offers) > 0 || !strings.Contains(saved.Refused[oin.AppIcon], says) {
			t.Errorf("want %q, refused with %q, offered %v", says, saved.Refused[oin.AppIcon], saved.Offers)
		}
	}
}
