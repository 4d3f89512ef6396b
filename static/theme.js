(function () {
	try {
		var theme = localStorage.getItem('jilan-theme');
		if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
	} catch {
		return;
	}
})();
