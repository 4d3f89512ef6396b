/** Marks when the first chart stands on the page, and when all do: what the page came with, before any script of it. */
(function () {
	function nextFrame(name) {
		requestAnimationFrame(function () {
			requestAnimationFrame(function () {
				performance.mark(name);
			});
		});
	}
	var observer = new MutationObserver(function () {
		// What follows the drawing is there: the drawing is whole.
		if (!document.querySelector('figure[data-chart] .marks + *')) return;
		observer.disconnect();
		nextFrame('first-chart');
	});
	observer.observe(document, { childList: true, subtree: true });
	document.addEventListener('readystatechange', function () {
		if (document.readyState !== 'interactive') return;
		if (document.querySelector('figure[data-chart]')) nextFrame('all-charts');
		// A page that brings no chart may draw one long afterwards: that is no chart of the page's own.
		else observer.disconnect();
	});
})();
