package labelled

// testingGates are mistakes, by the kinds in which they are made.
var testingGates = []paraphrase{
	// test.second-factor
	// - a code from an app, a text or a call
	{"Hoverfly", "+test_instructions", "When the app asks for the token, get it from Lars, who keeps the RSA key ring.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "Our system rings up the registered number and reads out four digits, which you type.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "Verification code goes to the WhatsApp of our CTO.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "For security a one-time PIN arrives in the mailbox okta-test@hoverfly.io, we forward it to you quickly.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "2-step verification is mandatory for every admin, we could not exempt this one.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "Multifactor is on, since our auditors insist.", "test.second-factor"},
	// - a push, a passkey, a card, a finger
	{"Hoverfly", "+test_instructions", "Insert the security key that we have couriered to your office.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "Login is completed with face recognition in our mobile app.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "A smart card reader with the certificate of our company has to be plugged in.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "Scan the QR code on the login screen by the Hoverfly mobile app that is paired with the account.", "test.second-factor"},
	// - an identity of the country
	{"Hoverfly", "+test_instructions", "After the username, you identify yourself with BankID.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "Citizens' identity card (DNIe) is needed to enter, as in all public administrations.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "Log in is confirmed through itsme or MitID.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "An Aadhaar OTP is asked after login.", "test.second-factor"},
	// - where one may come from
	{"Hoverfly", "+test_instructions", "The console is geo-fenced to India.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "Only computers in Japan can reach the login page.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "Send us the static IP of your office beforehand so our network people can whitelist it.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "Requests from outside the EU are dropped by our WAF.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "Reachable through our Citrix gateway only.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "First connect with AnyConnect to vpn.hoverfly.io.", "test.second-factor"},
	// - which device
	{"Hoverfly", "+test_instructions", "Your browser must present our client certificate.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "The first login on a new machine has to be released by our service desk.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "Works on laptops that are enrolled in our Intune only.", "test.second-factor"},
	// - a human is asked
	{"Hoverfly", "+test_instructions", "A picture puzzle follows (choose all traffic lights).", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "You will be asked three security questions, such as the name of my first pet.", "test.second-factor"},

	// test.password-works
	// - another provider signs in
	{"Hoverfly", "+test_instructions", "We have no own user database, all identities come from Azure AD.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "Take the blue button with the Facebook logo.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "Login runs over your university or company IdP.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "It federates to our Keycloak, where you have no password.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "Only logins through Google Workspace are accepted since our last audit.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "Our login page forwards to ADFS automatically.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "Sign-on happens from the Okta dashboard tile; there isn't any other entrance.", "test.password-works"},
	// - without any password
	{"Hoverfly", "+test_instructions", "The product is passwordless: you type your e-mail, and click the link that comes.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "We do not have passwords, you log in with the fingerprint of your phone.", "test.password-works"},
	// - the password doesn't work
	{"Hoverfly", "+test_instructions", "The password in the form is made up because the field is mandatory.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "Just ignore the password, it is not used anywhere.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "I had to put something in the password field, it does not open anything.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "The password has run out, choose Forgot password to get a fresh one.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "Password must be set by the reviewer first, by means of the reset link.", "test.password-works"},
	// - the form is not there for this user
	{"Hoverfly", "+test_instructions", "Login with user and password is deactivated for tenants with SSO like this one.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "Accounts of this type cannot use the login form.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "Password sign-in is not supported.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "The fields for the password are hidden until SSO is unlinked.", "test.password-works"},
	// - your own account
	{"Hoverfly", "+test_instructions", "Sign in with your personal Okta employee account.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "Please use your work email instead of the user above, we trust the okta.com domain.", "test.password-works"},

	// test.second-factor
	// - heard in passing
	{"Hoverfly", "+test_instructions", "If the confirmation SMS is late, just wait a little.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "Keep your phone ready when you log in.", "test.second-factor"},
	// - in the words of a policy
	{"Hoverfly", "+test_instructions", "Conditional access in our tenant demands a compliant device.", "test.second-factor"},
	// - a host that one doesn't reach
	{"Hoverfly", "+test_instructions", "Please tunnel via SSH to the jump host, the console has a private address.", "test.second-factor"},
	// - others who watch
	{"Hoverfly", "+test_instructions", "Logins from unknown places are flagged as fraud and stopped.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "The antivirus of our proxy holds back new visitors until the SOC lets them through.", "test.second-factor"},

	// test.password-works
	// - a link of another product
	{"Hoverfly", "+test_instructions", "You come in through the launcher of our parent company's portal.", "test.password-works"},
	// - passwords of a directory
	{"Hoverfly", "+test_instructions", "Authentication is against our Active Directory, for which outside people can't get a password.", "test.password-works"},
	// - once only
	{"Hoverfly", "+test_instructions", "The first sign-in demands that you think up a new password.", "test.password-works"},
	// - in the hands of another
	{"Hoverfly", "+test_instructions", "The password was changed by a colleague, it's being looked for.", "test.password-works"},

	// test.ready
	// - what a person has yet to do
	{"Hoverfly", "+test_instructions", "Fatima has been asked to open the account and will do so after her vacation.", "test.ready"},
	{"Hoverfly", "+test_instructions", "We wait for IT to assign a seat.", "test.ready"},
	// - conditions
	{"Hoverfly", "+test_instructions", "Provided that you sign our NDA, we grant the login.", "test.ready"},
	// - errors that they know
	{"Hoverfly", "+test_instructions", "Currently the import ends with error 500, a fix is on the way.", "test.ready"},
	{"Hoverfly", "+test_instructions", "The login page shows a maintenance notice these days.", "test.ready"},

	// test.rights
	// - said by the job
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. The login is for an intern of the sample customer.", "test.rights"},
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. It's a cashier's user, as in the shops.", "test.rights"},
	// - said by what happens
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. Pressing Connect leads to \"You don't have permission\", that's normal for demo.", "test.rights"},
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. Some tabs are missing in your view, since configuration isn't part of the package.", "test.rights"},
	// - said by the licence
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. A light seat was chosen, without administration.", "test.rights"},

	// test.lasting
	// - said by a future event
	{"Hoverfly", "+test_instructions", "The account goes away with our move to the new platform in January.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "When your review is over in two weeks, the login is withdrawn.", "test.lasting"},
	// - said by money
	{"Hoverfly", "+test_instructions", "The prepaid credit is enough for around a week.", "test.lasting"},
	// - said by a habit
	{"Hoverfly", "+test_instructions", "We clean up test users regularly.", "test.lasting"},
}

// testingGatesToo have the same words, and no mistake.
var testingGatesToo = []paraphrase{
	// test.second-factor
	{"Hoverfly", "+test_instructions", "The account is exempt from 2-step verification, so the password is enough.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "Multifactor was turned off for this user.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "Connections are accepted from every country and address.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "No VPN is needed, as the console is on the public internet.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "Reports > Factors lists who has enrolled an authenticator app in Okta.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "If the code field shows up, enter 000000, which always works for this account.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "The list shows the phone numbers and passkeys of the sample customer.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "Imports from a blocked IP address are shown in red under Reports > Networks.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "There's no CAPTCHA and no code by SMS.", "test.second-factor"},

	// test.password-works
	{"Hoverfly", "+test_instructions", "The account has a local password and isn't linked to Google or Azure AD.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "Sign in with username and password; SSO isn't configured for this workspace.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "Ignore the Google button and use the form below it.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "Expired passwords of the sample customer's users are marked in the list.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "Under People, you can send a user a link to reset the password.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "Federated users are shown with a chain, and those with a password without.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "Passwords aren't asked for again when you press Import.", "test.password-works"},

	// test.second-factor
	{"Hoverfly", "+test_instructions", "Conditional access policies of the sample tenant are under Reports > Policies.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "Phones and laptops that haven't been seen for a month are flagged.", "test.second-factor"},

	// test.password-works
	{"Hoverfly", "+test_instructions", "Users of the sample customer who are in Active Directory have a blue badge.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "The password is used for the website, and for nothing else.", "test.password-works"},

	// test.ready
	{"Hoverfly", "+test_instructions", "Seats that wait to be assigned are in the list Waiting.", "test.ready"},
	{"Hoverfly", "+test_instructions", "An import that ends with an error is shown in red, and is repeated.", "test.ready"},

	// test.rights
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. The intern of the sample customer has no permission for two apps, which the report shows.", "test.rights"},
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. You have the full seat, with administration.", "test.rights"},

	// test.lasting
	{"Hoverfly", "+test_instructions", "On the first of each month, a report is mailed to the owner.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "Old imports are cleaned up regularly, and licenses aren't.", "test.lasting"},
}
