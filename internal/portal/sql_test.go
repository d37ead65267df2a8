package portal_test

import (
	"testing"

	"oinmanager/internal/oin"
)

func TestNoTextIsSQL(t *testing.T) {
	w := newWorld(t)
	for _, text := range []string{
		`x' or '1'='1`, `x'); drop table submissions cascade; --`, `\' or 1=1 --`, `$1`, `@text`, `%s`, `x' & !y | z:* <-> "`, `{"$gt": ""}`,
	} {
		for what, filter := range map[string]oin.CatalogFilter{"text": {Text: text}, "use case": {UseCase: text}, "type": {Switch: oin.Key(text)}} {
			if all, _, err := w.portal.Catalog(w.ctx(), filter, noPlace); err != nil || len(all) > 0 {
				t.Errorf("the catalog by %s %q: %d, %v", what, text, len(all), err)
			}
			if all, err := w.portal.CatalogNear(w.ctx(), filter); err != nil || len(all) > 0 {
				t.Errorf("the catalog near %s %q: %d, %v", what, text, len(all), err)
			}
		}
		if q, err := w.portal.Queue(w.ctx(), w.rae, oin.QueueAsk{Filter: oin.QueueFilter{Text: text}}); err != nil || len(q.Rows) > 0 {
			t.Errorf("the queue by %q: %d, %v", text, len(q.Rows), err)
		}
		w.ok(w.portal.SaveView(w.ctx(), w.rae, oin.View{Name: text, Filter: oin.QueueFilter{Text: text}}))
		id := w.draft()
		w.setText(id, oin.AppName, text)
		w.setText(id, oin.AppDescription, text)
		if v := w.version(id); v.Answers[oin.AppName].Text != text || v.Answers[oin.AppDescription].Text != text {
			t.Errorf("%q is kept as %q", text, v.Answers[oin.AppName].Text)
		}
	}
	if all, err := w.portal.MyIntegrations(w.ctx(), w.ada, oin.IntegrationsFilter{}, oin.IntegrationsPlace{}); err != nil || len(all.Rows) != 8 {
		t.Errorf("%d drafts are left: %v", len(all.Rows), err)
	}
}
