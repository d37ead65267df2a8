package flopack

import "testing"

func TestAddressesOfPrivateNetworksAreTold(t *testing.T) {
	for host, private := range map[string]bool{
		"10.0.3.7": true, "192.168.1.20": true, "172.16.0.1": true, "127.0.0.1": true, "[::1]": true, "[fd00::1]": true, "localhost": true, "api.localhost": true,
		"build.corp": true, "nas.local": true, "api.internal": true, "a1b2.ngrok.io": true, "a1b2.ngrok-free.app": true,
		"8.8.8.8": false, "api.vendor.com": false, "internal.vendor.com": false, "local.vendor.com": false, "ngrok.io.vendor.com": false, "": false,
	} {
		if isPrivate(host) != private {
			t.Errorf("%s is private: %v", host, !private)
		}
	}
	var f findings
	for _, text := range []string{`see http://10.0.3.7:8080/api and https://10.0.3.7/other`, `{"url":"https://user@Build.Corp/x"}`, "https://api.vendor.com", "no link: 10.0.3.9"} {
		f.addPrivate(text, location{})
	}
	_, _, all := f.list()
	if len(all) != 2 || all[0].Masked != "10.0.3.7" || all[1].Masked != "build.corp" {
		t.Errorf("found %+v", all)
	}
}
