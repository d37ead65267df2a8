package webhook

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/oin"
)

// Message is what a webhook tells.
type Message struct {
	Type oin.EventType
	At   time.Time // when it happened
	// Text says it in a sentence, and Link is where to go on. They are for [oin.FormatSlack].
	Text, Link string
	Data       wire.WebhookData
}

// MaxBody is the maximum size of a body, in bytes.
const MaxBody = 64 << 10

// Body returns the body of a message in a format. The delivery log keeps it, and every
// attempt sends the same bytes.
func Body(m Message, format oin.WebhookFormat) ([]byte, error) {
	var content any
	switch format {
	case oin.FormatStandard:
		content = wire.Webhook{Type: string(m.Type), Timestamp: m.At.UTC(), Data: m.Data}
	case oin.FormatSlack:
		text := slackEscaper.Replace(m.Text)
		if m.Link != "" {
			text += "\n<" + linkEscaper.Replace(m.Link) + ">"
		}
		content = struct {
			Text string `json:"text"`
		}{text}
	default:
		return nil, fmt.Errorf("webhook of unknown format %q", format)
	}
	body, err := json.Marshal(content)
	if err != nil {
		return nil, fmt.Errorf("write webhook: %w", err)
	}
	if len(body) > MaxBody {
		return nil, fmt.Errorf("write webhook: %d bytes are more than %d", len(body), MaxBody)
	}
	return body, nil
}

// slackEscaper escapes what Slack reads as a link or a mention, so that an app's name can't
// call everyone in a channel.
var slackEscaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")

// linkEscaper keeps an address from ending its link.
var linkEscaper = strings.NewReplacer("&", "&amp;", "<", "%3C", ">", "%3E", "|", "%7C")
