// Marks when the first chart of the page's own stands there whole, and when all do.
(function () {
	function mark(name) {
		requestAnimationFrame(function () {
			requestAnimationFrame(function () {
				performance.mark(name);
			});
		});
	}
	var observer = new MutationObserver(function () {
		if (!document.querySelector('figure[data-chart] .marks + *')) return;
		observer.disconnect();
		mark('first-chart');
	});
	observer.observe(document, { childList: true, subtree: true });
	document.addEventListener('readystatechange', function () {
		if (document.readyState !== 'interactive') return;
		if (document.querySelector('figure[data-chart]')) mark('all-charts');
		else observer.disconnect();
	});
})();
