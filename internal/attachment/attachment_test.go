package attachment

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
)

func TestFilesAreKnownByTheirContent(t *testing.T) {
	picture := icon.Draw("Acme", 1).Bytes
	for _, tt := range []struct{ name, is, mediaType string }{
		{"shot.pdf", string(picture), "image/png"}, {"../guide.html", "%PDF-1.7\n…", "application/pdf"}, {"a.exe", "line 1\r\n\tline 2\n", "text/plain"},
	} {
		f, data, err := Check(tt.name, []byte(tt.is))
		if err != nil || f.MediaType != tt.mediaType || f.Size != int64(len(data)) || strings.ContainsAny(f.Name, "/") || (f.Width > 0) != (tt.mediaType == "image/png") {
			t.Errorf("%s is %+v, %v", tt.name, f, err)
		}
	}
	for why, data := range map[string][]byte{
		"it's empty": nil, "larger than 5 MB": append([]byte("%PDF-"), make([]byte, oin.MaxAttachmentBytes)...), "damaged": picture[:len(picture)/2],
		"choose a PNG": []byte("GIF89a\x01\x00\x01\x00\x00\x00\x00"), "texts can have 100 kB": bytes.Repeat([]byte("a"), oin.MaxAttachedTextBytes+1),
	} {
		_, _, err := Check("a.txt", data)
		if refused, ok := errors.AsType[*Error](err); !ok || !strings.Contains(refused.Why, why) {
			t.Errorf("%s: %v", why, err)
		}
	}
}
